import type { JobDocument } from '../data/job.document';

/** The ETag of a job as it stands: every write moves `updatedAt`. */
export function jobVersion(job: Pick<JobDocument, 'updatedAt'>): string {
  return `"${job.updatedAt.getTime()}"`;
}
