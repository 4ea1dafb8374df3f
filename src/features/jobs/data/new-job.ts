import type { ObjectId } from 'mongodb';
import { newId } from '@/shared/ids';
import type { JobCategory, Urgency } from '@/shared/vocabulary';
import { DEFAULT_REVISIONS_ALLOWED, type PricingType } from '../domain/job-types';
import type { JobDocument } from './job.document';

/** What a draft says of itself. */
export interface DraftFields {
  title: string;
  description: string;
  category: JobCategory;
  requiredSkills: ObjectId[];
  brief: Record<string, unknown>;
  urgency: Urgency;
  deadline: Date | null;
  template: ObjectId | null;
  pricingType?: PricingType;
}

/** A draft as it is stored first: nobody works on it, nothing is held, nothing has happened. */
export function newJobDocument(
  owner: { organization: ObjectId; client: ObjectId; number: string },
  draft: DraftFields,
  now: Date,
): JobDocument {
  const { deadline, pricingType = 'credit', ...fields } = draft;
  return {
    _id: newId(),
    ...owner,
    ...fields,
    worker: null,
    status: 'pending',
    reviewStage: null,
    assumptions: [],
    pricing: { type: pricingType, amount: 0, credits: 0, currency: 'USD', rate: null, capMinutes: null },
    payment: null,
    reading: null,
    deliveryTime: { estimated: 0, deadline, promisedAt: null },
    sharedFiles: [],
    payout: null,
    settlement: null,
    autoCompleteAt: null,
    lateAt: null,
    analysis: null,
    candidates: [],
    assignedAt: null,
    acceptedAt: null,
    startedAt: null,
    submittedAt: null,
    completedAt: null,
    cancelledAt: null,
    cancellationReason: null,
    cancelledBy: null,
    clock: [],
    revisions: [],
    revisionsAllowed: DEFAULT_REVISIONS_ALLOWED,
    revisionsUsed: 0,
    clientRating: null,
    workerRating: null,
    qualityScore: null,
    onTimeDelivery: null,
    lateMinutes: null,
    totalTimeSpent: 0,
    adminNotes: null,
    flagged: false,
    flagReason: null,
    approval: null,
    queuePosition: null,
    createdAt: now,
    updatedAt: now,
  };
}
