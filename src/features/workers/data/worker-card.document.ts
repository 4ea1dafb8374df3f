import type { Collection, Db, ObjectId } from 'mongodb';
import type { UserStatus } from '@/features/accounts/domain/account.options';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { Availability, JobCategory, SkillLevel } from '@/shared/vocabulary';

/** Counted by `$inc` and conditional updates; rebuilt from the record by a command that must find no difference. */
export interface WorkerStats {
  totalJobs: number;
  completedJobs: number;
  /** 0 while nobody rated. */
  averageRating: number;
  ratingCount: number;
  /** Minor units (USD cents), ever. */
  totalEarnings: number;
  /** Median minutes to answer an offer; null before the first answer. */
  responseTime: number | null;
  /** 0–100. */
  completionRate: number;
  /** 0–100. */
  onTimeRate: number;
  activeJobs: number;
  lastOfferAt: Date | null;
}

/** Minutes of the UTC week (0 = Sunday 00:00, up to 10080); a shift over the week's end has two windows. */
export interface UtcWindow {
  start: number;
  end: number;
}

/** The read model that matching scans: one a worker, projected from the profile and the user. */
export interface WorkerCardDocument extends StoredDocument {
  /** The user. Unique. */
  worker: ObjectId;
  /** The account's; only `active` is matched. */
  status: UserStatus;
  skills: Row<{ skill: ObjectId; level: SkillLevel; verified: boolean }>[];
  /** Keys of the sets of two and three of these skills, by which matching finds those who have all of a set. */
  skillSets: number[];
  hourlyRate: number;
  currency: string;
  availability: Availability;
  timezone: string;
  shifts: Row<UtcWindow>[];
  /** From the first day's start to the last day's end, where the worker is. */
  timeOff: Row<{ from: Date; to: Date }>[];
  standingAcceptance: JobCategory[];
  stats: WorkerStats;
  /** Offers that wait for the worker's answer, or for their shift. Missing is none. */
  openOffers?: number;
  /** The part of the score that does not depend on the job, 0–0.60. Kept by matching. */
  baseScore: number;
}

/** A worker's first day. */
export const NEW_WORKER_STATS: WorkerStats = {
  totalJobs: 0,
  completedJobs: 0,
  averageRating: 0,
  ratingCount: 0,
  totalEarnings: 0,
  responseTime: null,
  completionRate: 100,
  onTimeRate: 100,
  activeJobs: 0,
  lastOfferAt: null,
};

/** The cards. */
export const workerCardsCollection = (db: Db): Collection<WorkerCardDocument> =>
  db.collection<WorkerCardDocument>('worker-cards');
