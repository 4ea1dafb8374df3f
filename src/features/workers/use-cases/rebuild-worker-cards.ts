import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import { baseScore } from '@/features/matching/domain/base-score';
import type { Context } from '@/platform/context';
import { canonical } from '@/platform/payload/changed-fields';
import { loadMeans } from '../data/platform-means.repository';
import {
  type WorkerCardDocument,
  type WorkerStats,
  workerCardsCollection,
} from '../data/worker-card.document';
import { projectionOf } from '../data/worker-card.projection';
import { workerProfilesCollection } from '../data/worker-profile.document';
import { answering, countJobs, countOpenOffers, earned, meanRating } from '../data/worker-record.repository';
import { completionRate, onTimeRate } from '../domain/worker-record';

export interface CardDifference {
  worker: string;
  field: string;
  stored: unknown;
  rebuilt: unknown;
}

/**
 * Works every card out anew from the record (profiles, jobs, offers, ledger) and names each field that differs from
 * the one that was counted; there must be none. `repair` writes what was rebuilt.
 */
export async function rebuildWorkerCards(
  ctx: Context,
  options: { repair: boolean },
): Promise<CardDifference[]> {
  const differences: CardDifference[] = [];
  const means = await loadMeans(ctx.db);
  for await (const profile of workerProfilesCollection(ctx.db).find()) {
    const user = await usersCollection(ctx.db).findOne(
      { _id: profile.worker },
      { projection: { status: 1 } },
    );
    if (!user) continue;
    const card = await workerCardsCollection(ctx.db).findOne({ worker: profile.worker });
    const stats = await statsFromRecord(ctx, profile.worker);
    const projection = projectionOf(profile, user.status, card?.updatedAt ?? ctx.clock.now());
    const openOffers = await countOpenOffers(ctx.db, profile.worker);
    const parts = { ...projection, worker: profile.worker, stats, openOffers };
    const rebuilt = { ...parts, baseScore: baseScore(parts, means) };
    const found = differencesOf(card, rebuilt);
    differences.push(...found);
    if (options.repair && found.length > 0) {
      const now = ctx.clock.now();
      await workerCardsCollection(ctx.db).updateOne(
        { worker: profile.worker },
        { $set: { ...rebuilt, updatedAt: now }, $setOnInsert: { createdAt: now } },
        { upsert: true },
      );
    }
  }
  return differences;
}

async function statsFromRecord(ctx: Context, worker: ObjectId): Promise<WorkerStats> {
  const jobs = await countJobs(ctx.db, worker);
  return {
    totalJobs: jobs.active + jobs.completed + jobs.lost,
    completedJobs: jobs.completed,
    activeJobs: jobs.active,
    totalEarnings: await earned(ctx.db, worker),
    completionRate: completionRate(jobs.completed, jobs.lost),
    onTimeRate: onTimeRate(jobs.onTime, jobs.completed),
    ...(await meanRating(ctx.db, worker)),
    ...(await answering(ctx.db, worker)),
  };
}

function differencesOf(
  card: WorkerCardDocument | null,
  rebuilt: Omit<WorkerCardDocument, '_id' | 'createdAt' | 'updatedAt'>,
) {
  const worker = rebuilt.worker.toHexString();
  if (!card) return [{ worker, field: '(card)', stored: null, rebuilt: 'missing' }];
  const flat = (from: typeof rebuilt) => {
    const { stats, ...rest } = from;
    return {
      ...rest,
      ...Object.fromEntries(Object.entries(stats).map(([key, value]) => [`stats.${key}`, value])),
    };
  };
  const stored = flat({ ...card, openOffers: card.openOffers ?? 0 }) as Record<string, unknown>;
  return Object.entries(flat(rebuilt))
    .filter(([field, value]) => canonical(value) !== canonical(stored[field]))
    .map(([field, value]) => ({ worker, field, stored: stored[field], rebuilt: value }));
}
