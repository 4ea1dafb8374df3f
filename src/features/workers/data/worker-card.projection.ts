import type { ClientSession, Db, ObjectId } from 'mongodb';
import type { UserStatus } from '@/features/accounts/domain/account.options';
import { baseScoreExpression } from '@/features/matching/domain/base-score';
import { DEFAULT_MEANS } from '@/features/matching/domain/scoring';
import { skillSetKeys } from '@/features/matching/domain/skill-sets';
import { offInterval, utcWindows } from '@/features/promise/domain/shifts';
import { DAY_MS } from '@/shared/durations';
import { loadMeans } from './platform-means.repository';
import { NEW_WORKER_STATS, type WorkerCardDocument, workerCardsCollection } from './worker-card.document';
import { type WorkerProfileDocument, workerProfilesCollection } from './worker-profile.document';

/** All that a card takes from an account. Read here, so that the panel's configuration stays free of that feature. */
const accounts = (db: Db) => db.collection<{ _id: ObjectId; status: UserStatus }>('users');

/** What a card repeats of profile and account. The figures are counted, not projected. */
export type CardProjection = Pick<
  WorkerCardDocument,
  | 'status'
  | 'skills'
  | 'skillSets'
  | 'hourlyRate'
  | 'currency'
  | 'availability'
  | 'timezone'
  | 'shifts'
  | 'timeOff'
  | 'standingAcceptance'
>;

/** Windows are cut where the week around an instant ends: at a whole day both halves of a cut shift meet again. */
const startOfUtcDay = (at: Date) => new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS);

/** The card's part of a profile. `at` decides which side of a clock change the shifts are on. */
export function projectionOf(
  profile: WorkerProfileDocument,
  status: WorkerCardDocument['status'],
  at: Date,
): CardProjection {
  const { availability } = profile;
  return {
    status,
    skills: profile.skills.map(({ skill, level, verifiedAt }) => ({
      skill,
      level,
      verified: Boolean(verifiedAt),
    })),
    skillSets: skillSetKeys(profile.skills.map(({ skill }) => skill)),
    hourlyRate: profile.hourlyRate,
    currency: profile.currency,
    availability: availability.status,
    timezone: availability.timezone,
    shifts: utcWindows(availability.shifts ?? [], availability.timezone, startOfUtcDay(at)),
    timeOff: (availability.timeOff ?? []).map((span) => offInterval(span, availability.timezone)),
    standingAcceptance: profile.standingAcceptance ?? [],
  };
}

/**
 * Brings a worker's card in step with profile and account, making it when there is none, in the caller's
 * transaction. Nothing happens for a user without a profile.
 */
export async function projectWorkerCard(
  db: Db,
  worker: ObjectId,
  at: Date,
  session?: ClientSession,
): Promise<void> {
  const profile = await workerProfilesCollection(db).findOne({ worker }, { session });
  const user = await accounts(db).findOne({ _id: worker }, { session, projection: { status: 1 } });
  if (!profile || !user) return;
  const projection = projectionOf(profile, user.status, at);
  const cards = workerCardsCollection(db);
  await cards.updateOne(
    { worker },
    {
      $set: { ...projection, updatedAt: at },
      $setOnInsert: { stats: { ...NEW_WORKER_STATS }, baseScore: 0, createdAt: at },
    },
    { session, upsert: true },
  );
  await cards.updateOne({ worker }, rescore(await loadMeans(db, session)), { session });
}

/** An update by pipeline that brings `baseScore` in step with the rest of the card. */
export function rescore(means = DEFAULT_MEANS) {
  return [{ $set: { baseScore: baseScoreExpression(means) } }];
}
