import type { Collection, Db, ObjectId } from 'mongodb';
import type { Fallback } from '@/features/analysis/domain/fallback';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { Complexity, JobCategory, Urgency } from '@/shared/vocabulary';
import type {
  ApprovalState,
  AssumptionStatus,
  ClockEntry,
  JobState,
  PricingType,
  Revision,
} from '../domain/job-types';

/** Something the brief leaves open, and what we go by until the client says otherwise. */
export interface Assumption {
  text: string;
  answer: string | null;
  status: AssumptionStatus;
  answeredAt: Date | null;
}

export interface JobPricing {
  type: PricingType;
  /** Minor units of `currency` that are paid up front; 0 for a job paid in credits. */
  amount: number;
  credits: number;
  currency: string;
  /** Of an hourly job: minor units for one hour. Missing in jobs paid in credits. */
  rate?: number | null;
  /** Of an hourly job: minutes that `amount` pays for. */
  capMinutes?: number | null;
}

/** A draft's payment. While there is one, the price of the draft stays as it is. */
export interface JobPayment {
  payment: ObjectId;
  /** Minor units that it pays. */
  amount: number;
  /** Open: somebody is paying. Paid: the money is held. */
  state: 'open' | 'paid';
}

/** What was read out of the description. */
export interface JobAnalysis {
  /** Who read it: the model, or the local analyser. */
  source: 'openai' | 'local';
  model: string | null;
  requiredSkills: ObjectId[];
  complexity: Complexity;
  estimatedHours: number;
  urgency: Urgency;
  deliverableType: string;
  analysedAt: Date;
  /** Why the local analyser read it and not the model; null when the model did. */
  fallback?: Fallback | null;
  /** Tokens that the model read and wrote, and what they cost in millionths of a US dollar. */
  inputTokens?: number;
  outputTokens?: number;
  cost?: number;
}

/** One of the top three, as scored when the job was matched. */
export interface JobCandidate {
  worker: ObjectId;
  /** 0–1.05. */
  score: number;
  components: Record<string, number>;
  reasoning: string;
}

/** What the worker is paid: fixed when they were offered the job, raised by accepted new scope. */
export interface JobPayout {
  /** Minor units of `currency`. */
  amount: number;
  currency: string;
  hours: number;
  /** Minor units for one hour. */
  hourlyRate: number;
}

/** What has ended of the held price, in its unit (credits, or minor units), and what the worker has earned for it. */
export interface JobSettlement {
  at: Date;
  captured: number;
  released: number;
  /** Minor units of the payout's currency. */
  earned: number;
}

export interface JobRating {
  /** 1–5. */
  rating: number;
  review: string | null;
  tags: string[];
  createdAt: Date;
}

/** A brief that had to be approved before it was published. */
export interface JobApproval {
  state: ApprovalState;
  requestedBy: ObjectId;
  requestedAt: Date;
  decidedBy: ObjectId | null;
  decidedAt: Date | null;
  /** Why it was declined. */
  reason: string | null;
}

/** The client's order. `status` and everything that follows from it is written by use-cases alone. */
export interface JobDocument extends StoredDocument, Omit<JobState<ObjectId>, 'clock' | 'revisions'> {
  /** `NIM-1042`. Unique. */
  number: string;
  title: string;
  description: string;
  category: JobCategory;
  requiredSkills: ObjectId[];
  /** Answers to the category's own form, by question. */
  brief: Record<string, unknown>;
  assumptions: Row<Assumption>[];
  pricing: JobPricing;
  /** Null for a job paid in credits, and before anybody pays. */
  payment?: JobPayment | null;
  /** Names the reading of the brief that the price is computed from. */
  reading?: string | null;
  /** Brief files of the job that this one was copied from. */
  sharedFiles: ObjectId[];
  /** Null until a worker has the job. */
  payout: JobPayout | null;
  /** Null while the price is held or was never held. */
  settlement: JobSettlement | null;
  /** When a review without an answer approves itself; null outside the client's review. */
  autoCompleteAt: Date | null;
  /** When it was noticed that the deadline had passed. */
  lateAt: Date | null;
  analysis: JobAnalysis | null;
  candidates: Row<JobCandidate>[];
  /** Who is asked first when the worker falls out; they are not told. */
  backup?: JobCandidate | null;
  clock: Row<ClockEntry>[];
  revisions: Row<Revision>[];
  /** What the client gave the worker. */
  clientRating: JobRating | null;
  /** What the worker gave the client. */
  workerRating: JobRating | null;
  /** 0–100, by quality staff. */
  qualityScore: number | null;
  /** Minutes. */
  totalTimeSpent: number;
  adminNotes: string | null;
  flagged: boolean;
  flagReason: string | null;
  template: ObjectId | null;
  /** Null unless somebody asked for it. */
  approval?: JobApproval | null;
  queuePosition: number | null;
}

/** The jobs. */
export const jobsCollection = (db: Db): Collection<JobDocument> => db.collection<JobDocument>('jobs');
