import type { ClientSession, Db } from 'mongodb';
import { meansFrom } from '@/features/matching/domain/platform-means';
import { DEFAULT_MEANS, type PlatformMeans } from '@/features/matching/domain/scoring';
import { kept } from '@/platform/kept';
import { workerCardsCollection } from './worker-card.document';

interface MeansDocument extends PlatformMeans {
  _id: 'platform-means';
  updatedAt: Date;
}

const counters = (db: Db) => db.collection<MeansDocument>('counters');

/** What workers without a history of their own are taken to be like, as last worked out. */
export async function loadMeans(db: Db, session?: ClientSession): Promise<PlatformMeans> {
  const stored = await counters(db).findOne({ _id: 'platform-means' }, { session });
  return stored ? { rating: stored.rating, responseMinutes: stored.responseMinutes } : DEFAULT_MEANS;
}

/** The same for reading alone, kept in the process until they change. */
export const currentMeans = kept('counters', (db) => loadMeans(db));

/** Keeps the means that every base score is computed with from now on. */
export async function storeMeans(db: Db, means: PlatformMeans, at: Date): Promise<void> {
  await counters(db).updateOne(
    { _id: 'platform-means' },
    { $set: { ...means, updatedAt: at } },
    { upsert: true },
  );
}

/** The mean of all ratings and of all answer times, from the cards; two decimals. */
export async function measureMeans(db: Db): Promise<PlatformMeans> {
  const [row] = await workerCardsCollection(db)
    .aggregate<{ ratings: number; sum: number; answering: number; minutes: number | null }>([
      {
        $group: {
          _id: null,
          ratings: { $sum: '$stats.ratingCount' },
          sum: { $sum: { $multiply: ['$stats.averageRating', '$stats.ratingCount'] } },
          answering: { $sum: { $cond: [{ $gt: ['$stats.responseTime', null] }, 1, 0] } },
          minutes: { $avg: '$stats.responseTime' },
        },
      },
    ])
    .toArray();
  return meansFrom({
    ratings: row?.ratings ?? 0,
    ratingSum: row?.sum ?? 0,
    answering: row?.answering ?? 0,
    meanMinutes: row?.minutes ?? null,
  });
}
