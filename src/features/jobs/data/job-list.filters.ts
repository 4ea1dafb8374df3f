import type { Filter } from 'mongodb';
import { DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import type { JobCategory, Urgency } from '@/shared/vocabulary';
import { ANSWER_STATUSES, type JobViewer } from '../domain/job-needs';
import type { ApprovalState, JobStatus } from '../domain/job-types';
import type { JobDocument } from './job.document';
import { searchFilter } from './job-list.repository';

export interface JobListFilters {
  status?: string;
  category?: JobCategory;
  urgency?: Urgency;
  approval?: ApprovalState;
  q?: string;
  createdAfter?: string;
  createdBefore?: string;
  client?: string;
  worker?: string;
  organization?: string;
}

/** The named filters of a list as one query; nothing of the caller's text reaches it as an operator. */
export function namedFilters(input: JobListFilters): Filter<JobDocument> {
  const {
    status,
    category,
    urgency,
    approval,
    q,
    createdAfter,
    createdBefore,
    client,
    worker,
    organization,
  } = input;
  return {
    ...(status ? { status: { $in: status.split(',') as JobStatus[] } } : {}),
    ...(category ? { category } : {}),
    ...(urgency ? { urgency } : {}),
    ...(approval ? { 'approval.state': approval } : {}),
    ...(client ? { client: oid(client) } : {}),
    ...(worker ? { worker: oid(worker) } : {}),
    ...(organization ? { organization: oid(organization) } : {}),
    ...(createdAfter || createdBefore
      ? {
          createdAt: {
            ...(createdAfter ? { $gte: new Date(createdAfter) } : {}),
            ...(createdBefore ? { $lt: new Date(createdBefore) } : {}),
          },
        }
      : {}),
    ...searchFilter(q),
  };
}

/** Jobs that wait for that side: the database's form of `needsOf`. */
export function waitingFor(viewer: JobViewer, now: Date, ratingDays: number): Filter<JobDocument> {
  const ratable = {
    status: 'completed' as const,
    completedAt: { $gt: new Date(now.getTime() - ratingDays * DAY_MS) },
  };
  if (viewer === 'client') {
    return {
      $or: [
        { status: 'review', reviewStage: 'client' },
        { status: 'pending' },
        { status: { $in: [...ANSWER_STATUSES] }, 'assumptions.status': 'open' },
        { ...ratable, 'clientRating.rating': null },
      ],
    };
  }
  if (viewer === 'worker') {
    return {
      $or: [
        { status: { $in: ['assigned', 'in_progress', 'revision'] } },
        { ...ratable, 'workerRating.rating': null },
      ],
    };
  }
  return { $or: [{ status: 'review', reviewStage: 'qa' }, { status: 'matching' }] };
}

/** Hours before the deadline from which a job that is not delivered counts as at risk. */
const AT_RISK_HOURS = 2;

/** The queues of the operations board. */
export function staffQueues(
  input: { unassigned?: boolean; atRisk?: boolean; flagged?: boolean },
  now: Date,
): Filter<JobDocument>[] {
  const soon = new Date(now.getTime() + AT_RISK_HOURS * 3_600_000);
  return [
    ...(input.unassigned === undefined
      ? []
      : [input.unassigned ? { status: 'matching' as const } : { worker: { $ne: null } }]),
    ...(input.atRisk
      ? [
          {
            status: { $in: ['matching', 'assigned', 'in_progress', 'revision'] as JobStatus[] },
            'deliveryTime.deadline': { $ne: null, $lt: soon },
          },
        ]
      : []),
    ...(input.flagged === undefined ? [] : [{ flagged: input.flagged }]),
  ];
}
