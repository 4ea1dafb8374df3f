import type { Collection, Db, ObjectId } from 'mongodb';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { Availability, JobCategory, SkillLevel } from '@/shared/vocabulary';
import type { PayoutRail } from '../domain/worker.options';

export interface WorkerSkill {
  skill: ObjectId;
  level: SkillLevel;
  /** Set by staff only; falls away when the skill or the level changes. */
  verifiedAt?: Date | null;
  verifiedBy?: ObjectId | null;
}

export interface PortfolioItem {
  title: string;
  description?: string | null;
  /** Files of purpose `portfolio`. */
  file?: ObjectId | null;
  thumbnail?: ObjectId | null;
  public: boolean;
  createdAt?: Date | null;
}

/** A weekly shift in `availability.timezone`. An end at or before the start runs into the next day. */
export interface Shift {
  /** 0 Sunday … 6 Saturday: the day it starts on. */
  weekday: number;
  /** `HH:mm`. */
  start: string;
  end: string;
}

/** Days off in `availability.timezone`, both ends included, `YYYY-MM-DD`. */
export interface TimeOff {
  from: string;
  to: string;
  note?: string | null;
}

export interface WorkerAvailability {
  status: Availability;
  hoursPerWeek?: number | null;
  /** IANA name. */
  timezone: string;
  shifts: Row<Shift>[];
  timeOff: Row<TimeOff>[];
}

/** How a worker is paid: the rail and what tells accounts apart, never the whole number. */
export interface PayoutMethod {
  rail?: PayoutRail | null;
  holderName?: string | null;
  lastFour?: string | null;
}

/** What a worker says about themselves; one a worker, edited by the worker and staff. */
export interface WorkerProfileDocument extends StoredDocument {
  /** The user. Unique. */
  worker: ObjectId;
  skills: Row<WorkerSkill>[];
  /** Minor units of `currency` per hour. */
  hourlyRate: number;
  currency: string;
  bio?: string | null;
  portfolio: Row<PortfolioItem>[];
  availability: WorkerAvailability;
  /** Categories whose offers are taken without asking. */
  standingAcceptance: JobCategory[];
  languages: string[];
  certifications: Row<{
    name: string;
    issuer?: string | null;
    issuedAt?: Date | null;
  }>[];
  payoutMethod?: PayoutMethod | null;
}

/** The profiles. */
export const workerProfilesCollection = (db: Db): Collection<WorkerProfileDocument> =>
  db.collection<WorkerProfileDocument>('worker-profiles');
