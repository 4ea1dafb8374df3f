import { z } from 'zod';
import {
  currency,
  isoDate,
  minorUnits,
  objectId,
  optionalText,
  queryFlag,
  reason,
} from '@/platform/http/fields';
import { DISPUTE_STATES, REFUND_CAUSES, REFUND_STATES } from '../domain/payment.options';

export const previewQuery = z.strictObject({
  preview: queryFlag.optional().meta({ description: 'Only says what it would post.' }),
});

/** One side of an entry that was or would be posted. */
export const postingPreview = z
  .object({ account: z.string(), unit: z.enum(['USD', 'credit']), amount: z.int() })
  .meta({ id: 'PostingPreview' });

export const entryPreview = z
  .object({ description: z.string(), postings: z.array(postingPreview) })
  .meta({ id: 'EntryPreview' });

/** What an action would post; nothing is kept. */
export const entriesPreview = z.object({ entries: z.array(entryPreview) }).meta({ id: 'EntriesPreview' });

/** As `EntriesPreview`, with the credits that would be available then. */
export const adjustmentPreview = entriesPreview
  .extend({ available: z.int().min(0) })
  .meta({ id: 'AdjustmentPreview' });

export const refundTransactionInput = z
  .strictObject({
    amount: minorUnits.min(1).optional().meta({ description: 'Cents; what is left when left out.' }),
    reason,
  })
  .meta({ id: 'RefundTransactionInput' });

const organizationRef = z.object({ id: objectId, name: z.string() }).nullable();

/** Money that goes back to a card. */
export const refund = z
  .object({
    id: objectId,
    organization: organizationRef,
    paymentId: objectId.nullable(),
    transactionId: objectId,
    jobId: objectId.nullable(),
    amount: minorUnits,
    currency,
    cause: z.enum(REFUND_CAUSES),
    reason: z.string(),
    state: z.enum(REFUND_STATES),
    stripeRefundId: z.string().nullable(),
    error: z.string().nullable(),
    createdAt: isoDate,
    updatedAt: isoDate,
  })
  .meta({ id: 'Refund' });

/** A refund made or previewed. */
export const refundOutcome = z
  .object({
    preview: z.boolean(),
    amount: minorUnits,
    remaining: minorUnits.meta({
      description: 'Cents of the payment that could still be refunded after it.',
    }),
    creditsTaken: z.int().min(0).meta({ description: 'Unspent credits that it takes back.' }),
    entries: z.array(entryPreview),
    refund: refund.nullable(),
  })
  .meta({ id: 'RefundOutcome' });

/** A payment that the client's bank has called back. */
export const dispute = z
  .object({
    id: objectId,
    organization: organizationRef,
    paymentId: objectId.nullable(),
    transactionId: objectId.nullable(),
    stripeDisputeId: z.string(),
    amount: minorUnits,
    currency,
    reason: z.string(),
    state: z.enum(DISPUTE_STATES),
    fundsWithdrawn: z.boolean(),
    creditsTaken: z.int().min(0),
    evidence: z.record(z.string(), z.string()),
    evidenceDueBy: isoDate.nullable(),
    evidenceSentAt: isoDate.nullable(),
    createdAt: isoDate,
    updatedAt: isoDate,
  })
  .meta({ id: 'Dispute' });

const words = optionalText(20_000).optional();

/** What we tell the bank. Saved as a draft unless `submit`; a bank takes it once. */
export const disputeEvidenceInput = z
  .strictObject({
    productDescription: words,
    customerName: optionalText(500).optional(),
    customerEmailAddress: optionalText(500).optional(),
    serviceDate: optionalText(100).optional(),
    accessActivityLog: words,
    cancellationPolicyDisclosure: words,
    refundPolicyDisclosure: words,
    uncategorizedText: words,
    submit: z.boolean().default(false),
  })
  .meta({ id: 'DisputeEvidenceInput' });

export const acceptDisputeInput = z.strictObject({ reason }).meta({ id: 'AcceptDisputeInput' });

/** Staff divide a job's price and pay after the fact. */
export const rulingInput = z
  .strictObject({
    clientRefundPercent: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'Share of the whole price that the client gets back, in all.' }),
    workerPayPercent: z.int().min(0).max(100).meta({
      description: 'Share of the pay that the worker keeps; only what is still pending is reduced.',
    }),
    reason,
  })
  .meta({ id: 'RulingInput' });

export const rulingOutcome = z
  .object({
    preview: z.boolean(),
    refundedCredits: z.int().min(0),
    refundedAmount: minorUnits,
    payReducedBy: minorUnits,
    payKept: minorUnits,
    payBeyondReach: minorUnits.meta({
      description: 'Cents that the ruling would take but that have cleared: they stay the worker’s.',
    }),
    entries: z.array(entryPreview),
  })
  .meta({ id: 'RulingOutcome' });
