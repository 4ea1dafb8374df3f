import type { Schema } from '@/ui/api/types';

export type Job = Schema<'Job'>;
export type JobSummary = Schema<'JobSummary'>;
export type JobAction = JobSummary['allowedActions'][number];
export type JobNeed = JobSummary['needs'][number];
export type Assumption = Schema<'Assumption'>;
export type FileInfo = Schema<'FileInfo'>;
export type Deliverable = Schema<'Deliverable'>;
export type Comment = Schema<'Comment'>;
export type CommentAnchor = NonNullable<Comment['anchor']>;
export type Message = Schema<'Message'>;
export type TimelineEntry = Schema<'TimelineEntry'>;
export type BriefForm = Schema<'BriefForm'>;
export type BriefQuestion = BriefForm['fields'][number];
export type RevisionKind = Job['revisions'][number]['kind'];

/** From which side a job is shown: the words for its states differ. */
export type Side = 'client' | 'worker';

/** Whether the reader may do something with the job now; the server decided. */
export function may(job: Pick<JobSummary, 'allowedActions'>, action: JobAction): boolean {
  return job.allowedActions.includes(action);
}
