import type { ObjectId } from 'mongodb';
import { type Context, isTxContext } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import { oid } from '@/shared/ids';
import type { JobDocument } from './job.document';

/**
 * What a list of jobs shows of the collections below a job, read by name: those features build on jobs, so jobs
 * know only these few fields of theirs.
 */
export interface JobFacts {
  latestVersion: number;
  openComments: number;
  unreadMessages: number;
  /** A file of the newest version that has a thumbnail. */
  thumbnailFile: string | null;
}

export interface FactsReader {
  /** Null counts nothing as unread. */
  userId: string | null;
  isStaff: boolean;
  isClient: boolean;
}

/** A job's id, and whose turn it was when. */
type Dated = Pick<JobDocument, '_id' | 'clock'>;

interface VersionFacts {
  _id: ObjectId;
  version: number;
  openComments: number;
  files: ObjectId[];
}

/**
 * Facts of each job, by id; a client sees versions only once they are theirs to see. Where nobody has worked yet there are
 * no versions to look for, and no messages in a draft or in what is just being published.
 */
export async function jobFacts(
  ctx: Context,
  jobs: readonly Dated[],
  reader: FactsReader,
): Promise<(job: ObjectId) => JobFacts> {
  if (jobs.length === 0)
    return () => ({ latestVersion: 0, openComments: 0, unreadMessages: 0, thumbnailFile: null });
  const [versions, unread] = await together(ctx, [
    () => latestVersions(ctx, idsWhere(jobs, workedOn), reader),
    () => unreadCounts(ctx, idsWhere(jobs, isKnown(ctx)), reader),
  ]);
  const pictured = await picturedFiles(
    ctx,
    [...versions.values()].flatMap((version) => version.files),
  );
  return (job) => {
    const version = versions.get(job.toHexString());
    const file = version?.files.find((one) => pictured.has(one.toHexString()));
    return {
      latestVersion: version?.version ?? 0,
      openComments: version?.openComments ?? 0,
      unreadMessages: unread.get(job.toHexString()) ?? 0,
      thumbnailFile: file?.toHexString() ?? null,
    };
  };
}

/** Whether others can have written about it: it was published, and not in this very transaction. */
const isKnown =
  (ctx: Context) =>
  ({ clock: [first] }: Dated) =>
    first !== undefined && !(isTxContext(ctx) && first.from >= ctx.startedAt);
const workedOn = ({ clock }: Dated) => clock.some(({ turn }) => turn === 'worker');
const idsWhere = (jobs: readonly Dated[], holds: (job: Dated) => boolean) =>
  jobs.filter(holds).map(({ _id }) => _id);

async function latestVersions(ctx: Context, jobs: readonly ObjectId[], { isClient }: FactsReader) {
  if (jobs.length === 0) return new Map<string, VersionFacts>();
  const visible = isClient ? { 'qa.state': { $in: ['not-required', 'passed'] } } : {};
  const open = { $filter: { input: { $ifNull: ['$comments', []] }, cond: { $not: ['$$this.resolved'] } } };
  const rows = await ctx.db
    .collection('deliverables')
    .aggregate<VersionFacts>(
      [
        { $match: { job: { $in: jobs }, ...visible } },
        { $sort: { version: -1 } },
        {
          $group: {
            _id: '$job',
            version: { $first: '$version' },
            openComments: { $first: { $size: open } },
            files: { $first: '$files' },
          },
        },
      ],
      inSession(ctx),
    )
    .toArray();
  return new Map(rows.map((row) => [row._id.toHexString(), row]));
}

async function unreadCounts(ctx: Context, jobs: readonly ObjectId[], { userId, isStaff }: FactsReader) {
  if (!userId || jobs.length === 0) return new Map<string, number>();
  const me = oid(userId);
  const rows = await ctx.db
    .collection('messages')
    .aggregate<{ _id: ObjectId; count: number }>(
      [
        {
          $match: {
            job: { $in: jobs },
            sender: { $ne: me },
            'readBy.user': { $ne: me },
            ...(isStaff ? {} : { internal: { $ne: true } }),
          },
        },
        { $group: { _id: '$job', count: { $sum: 1 } } },
      ],
      inSession(ctx),
    )
    .toArray();
  return new Map(rows.map((row) => [row._id.toHexString(), row.count]));
}

async function picturedFiles(ctx: Context, files: readonly ObjectId[]): Promise<Set<string>> {
  if (files.length === 0) return new Set();
  const rows = await ctx.db
    .collection('files')
    .find(
      { _id: { $in: [...files] }, 'thumbnails.name': 'thumbnail' },
      { projection: { _id: 1 }, ...inSession(ctx) },
    )
    .toArray();
  return new Set(rows.map((row) => row._id.toHexString()));
}

/** Since when the worker's timer runs on this job; null when it does not. */
export async function runningTimerSince(ctx: Context, job: ObjectId, worker: ObjectId): Promise<Date | null> {
  const entry = await ctx.db
    .collection<{ job: ObjectId; worker: ObjectId; startedAt: Date; endedAt: Date | null }>('time-entries')
    .findOne({ job, worker, endedAt: null }, inSession(ctx));
  return entry?.startedAt ?? null;
}

/** The number of a job's newest version, 0 before the first. */
export async function latestVersionOf(ctx: Context, job: ObjectId): Promise<number> {
  const newest = await ctx.db
    .collection<{ job: ObjectId; version: number }>('deliverables')
    .findOne({ job }, { sort: { version: -1 }, projection: { version: 1 }, ...inSession(ctx) });
  return newest?.version ?? 0;
}
