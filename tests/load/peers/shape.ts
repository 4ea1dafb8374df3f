/** A document of whatever kind, as read. */
// biome-ignore lint/suspicious/noExplicitAny: the peers take documents as they come
export type Read = any;

const iso = (at: Date | null | undefined) => at?.toISOString() ?? null;

const person = (user: Read) =>
  user && {
    id: String(user._id),
    name: `${user.profile.firstName} ${[...(user.profile.lastName ?? '')][0] ?? ''}.`,
    firstName: user.profile.firstName,
    role: user.role,
    avatarUrl: null,
    timezone: user.profile.timezone,
  };

const skill = ({ _id, slug, name, category, icon }: Read) => ({
  id: String(_id),
  slug,
  name,
  category,
  icon,
});

/** What a list shows besides the jobs' own fields. */
export interface Counts {
  unread: Map<string, number>;
  versions: Map<string, { version: number; openComments: number }>;
}

/** One job of a list, as the product shows it, from a job whose people and skills are filled in. */
export function shapeJob(job: Read, { unread, versions }: Counts) {
  const id = String(job._id);
  const turn = job.clock.at(-1);
  const { type, credits } = job.pricing;
  return {
    id,
    number: job.number,
    title: job.title,
    category: job.category,
    status: job.status,
    reviewStage: job.reviewStage ?? null,
    urgency: job.urgency,
    estimatedHours: job.deliveryTime.estimated,
    deadline: iso(job.deliveryTime.deadline),
    promisedAt: iso(job.deliveryTime.promisedAt),
    turn: turn?.turn ?? null,
    waitingSince: iso(turn?.from),
    rating: job.clientRating?.rating ?? null,
    onTime: job.onTimeDelivery ?? null,
    createdAt: iso(job.createdAt),
    assignedAt: iso(job.assignedAt),
    startedAt: iso(job.startedAt),
    submittedAt: iso(job.submittedAt),
    completedAt: iso(job.completedAt),
    cancelledAt: iso(job.cancelledAt),
    updatedAt: iso(job.updatedAt),
    allowedActions: ['message', 'cancel'],
    needs: null,
    latestVersion: versions.get(id)?.version ?? 0,
    openComments: versions.get(id)?.openComments ?? 0,
    unreadMessages: unread.get(id) ?? 0,
    thumbnailUrl: null,
    requiredSkills: job.requiredSkills.map(skill),
    client: person(job.client),
    worker: person(job.worker),
    price: { type, credits, amount: null, currency: null, state: 'held' },
  };
}

/** What a list of jobs leaves in the database. */
export const LEFT_OUT = {
  description: 0,
  brief: 0,
  analysis: 0,
  candidates: 0,
  revisions: 0,
  adminNotes: 0,
  'clientRating.review': 0,
  'workerRating.review': 0,
} as const;

/** Unread messages by job. */
export const unreadPipeline = (jobs: readonly Read[], me: Read): Read[] => [
  {
    $match: { job: { $in: jobs }, sender: { $ne: me }, 'readBy.user': { $ne: me }, internal: { $ne: true } },
  },
  { $group: { _id: '$job', count: { $sum: 1 } } },
];

/** The newest version by job. */
export const versionPipeline = (jobs: readonly Read[]): Read[] => [
  { $match: { job: { $in: jobs }, 'qa.state': { $in: ['not-required', 'passed'] } } },
  { $sort: { version: -1 } },
  {
    $group: {
      _id: '$job',
      version: { $first: '$version' },
      openComments: {
        $first: { $size: { $filter: { input: '$comments', cond: { $not: ['$$this.resolved'] } } } },
      },
    },
  },
];

/** Rows of the two pipelines, by job. */
export function countsOf(unread: readonly Read[], versions: readonly Read[]): Counts {
  return {
    unread: new Map(unread.map(({ _id, count }) => [String(_id), count])),
    versions: new Map(versions.map((row) => [String(row._id), row])),
  };
}
