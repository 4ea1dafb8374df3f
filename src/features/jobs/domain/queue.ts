import type { EntityId } from '@/shared/vocabulary';

/** A job of an organization that waits for a worker, as the queue sees it. */
export interface Queued<Id extends EntityId = EntityId> {
  _id: Id;
  /** From 1; null until the client has ordered it. */
  queuePosition?: number | null;
  createdAt: Date;
}

/** What is to be matched first: as the client has ordered it, and what they have not in the order it came, after that. */
export function compareQueued(a: Queued, b: Queued): number {
  const place = ({ queuePosition }: Queued) => queuePosition ?? Number.POSITIVE_INFINITY;
  if (place(a) !== place(b)) return place(a) - place(b);
  return a.createdAt.getTime() - b.createdAt.getTime() || String(a._id).localeCompare(String(b._id));
}

/** The jobs in the order in which they are matched. */
export function inQueue<Job extends Queued>(jobs: readonly Job[]): Job[] {
  return [...jobs].sort(compareQueued);
}

/** Jobs of many organizations, oldest first, each organization's own turns taken in the order of its queue. */
export function inFairOrder<Job extends Queued & { organization: EntityId }>(jobs: readonly Job[]): Job[] {
  const queues = new Map<string, Job[]>();
  for (const job of inQueue(jobs)) {
    const queue = queues.get(String(job.organization));
    if (queue) queue.push(job);
    else queues.set(String(job.organization), [job]);
  }
  const byAge = [...jobs].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  return byAge.flatMap(({ organization }) => queues.get(String(organization))?.shift() ?? []);
}

export interface Move<Job> {
  order: Job[];
  /** Those that stood before the moved one, and now stand after it. */
  passed: Job[];
}

/** A job moved in front of another, or to the end. Null when one of the two is not in the queue. */
export function moveInQueue<Job extends Queued>(
  jobs: readonly Job[],
  moved: EntityId,
  before: EntityId | null,
): Move<Job> | null {
  const queue = inQueue(jobs);
  const at = (id: EntityId) => queue.findIndex(({ _id }) => String(_id) === String(id));
  const job = queue[at(moved)];
  if (!job || (before !== null && at(before) < 0)) return null;
  if (before !== null && String(before) === String(moved)) return { order: queue, passed: [] };
  const others = queue.filter((one) => one !== job);
  const target =
    before === null ? others.length : others.findIndex(({ _id }) => String(_id) === String(before));
  const order = [...others.slice(0, target), job, ...others.slice(target)];
  return { order, passed: queue.slice(target, queue.indexOf(job)) };
}
