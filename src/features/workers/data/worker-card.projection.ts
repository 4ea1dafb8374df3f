import type { ClientSession, Db, Document, ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts/data/user.document';
import { baseScoreExpression } from '@/features/matching/domain/base-score';
import { timeOffIntervals, utcWindows } from '../domain/card-windows';
import { NEW_WORKER_STATS, type WorkerCardDocument, workerCardsCollection } from './worker-card.document';
import { type WorkerProfileDocument, workerProfilesCollection } from './worker-profile.document';

/**
 * Brings a worker's card in step with their profile and account, in the caller's transaction; makes it when there
 * is none. Counters are kept, and the base score follows in the same write. Call it after any change of a worker's
 * profile, availability or account status. Nothing happens for somebody without a profile.
 */
export async function projectWorkerCard(
  db: Db,
  worker: ObjectId,
  now: Date,
  session?: ClientSession,
): Promise<void> {
  const [profile, user] = [
    await workerProfilesCollection(db).findOne({ worker }, { session }),
    await usersCollection(db).findOne({ _id: worker }, { session, projection: { status: 1 } }),
  ];
  if (!profile || !user) return;
  const literal = Object.entries(projectedFields(profile, user.status, now)).map(([key, value]) => [
    key,
    { $literal: value },
  ]);
  const update: Document[] = [
    {
      $set: {
        ...Object.fromEntries(literal),
        stats: { $ifNull: ['$stats', { $literal: NEW_WORKER_STATS }] },
        createdAt: { $ifNull: ['$createdAt', now] },
        updatedAt: now,
      },
    },
    { $set: { baseScore: baseScoreExpression() } },
  ];
  await workerCardsCollection(db).updateOne({ worker }, update, { upsert: true, session });
}

type Projected = Omit<
  WorkerCardDocument,
  '_id' | 'worker' | 'stats' | 'baseScore' | 'createdAt' | 'updatedAt'
>;

/** The part of a card that follows from profile and account. */
export function projectedFields(
  profile: WorkerProfileDocument,
  status: WorkerCardDocument['status'],
  now: Date,
): Projected {
  const { status: availability, timezone, shifts, timeOff } = profile.availability;
  return {
    status,
    skills: profile.skills.map(({ skill, level, verifiedAt }) => ({
      skill,
      level,
      verified: Boolean(verifiedAt),
    })),
    hourlyRate: profile.hourlyRate,
    currency: profile.currency,
    availability,
    timezone,
    shifts: utcWindows(shifts ?? [], timezone, now),
    timeOff: timeOffIntervals(timeOff ?? [], timezone, now),
    standingAcceptance: profile.standingAcceptance ?? [],
  };
}
