import { z } from 'zod';
import { jobRef } from '@/features/jobs/api/job-vocabulary.schemas';
import { subscriptionTier } from '@/features/organizations/api/organizations.schemas';
import {
  credits,
  currency,
  isoDate,
  localizedText,
  minorUnits,
  objectId,
  reason,
} from '@/platform/http/fields';
import {
  LOT_SOURCES,
  PLAN_INTERVALS,
  TRANSACTION_STATUSES,
  TRANSACTION_TYPES,
} from '../domain/credit.options';

export const lotSource = z.enum(LOT_SOURCES);
export const transactionType = z.enum(TRANSACTION_TYPES);

/** Credits that came together and expire together: granted = available + held + used + expired. */
export const creditLot = z
  .object({
    id: objectId,
    source: lotSource,
    granted: credits,
    available: credits,
    held: credits,
    used: credits,
    expired: credits,
    expiresAt: isoDate.nullable(),
    createdAt: isoDate,
  })
  .meta({ id: 'CreditLot' });

/** What there is, until when, and how long it lasts at the present pace. */
export const creditsOverview = z
  .object({
    available: z.int(),
    held: z.int(),
    subscriptionTier,
    lots: z.array(creditLot).meta({ description: 'Lots with credits left, soonest expiry first.' }),
    expiringSoon: z.array(z.object({ credits, expiresAt: isoDate })),
    forecast: z.object({
      weeklyAverage: z.number().meta({ description: 'Credits per week over the last eight.' }),
      weeksLeft: z.number().nullable(),
      runsOutAt: isoDate.nullable(),
      wouldExpire: credits.meta({ description: 'Would expire unused at this pace.' }),
      curve: z
        .array(z.object({ at: isoDate, available: z.number() }))
        .meta({ description: 'Available at this pace, week by week for half a year, allocations included.' }),
    }),
    usage: z
      .array(z.object({ month: z.string(), credits }))
      .meta({ description: 'Used per month, oldest first.' }),
    nextAllocation: z.object({ at: isoDate, credits }).nullable(),
    serverTime: isoDate,
  })
  .meta({ id: 'CreditsOverview' });

/** One line of the organization's history. `credits` is signed as seen from what can be spent. */
export const ledgerRow = z
  .object({
    id: objectId,
    type: transactionType,
    status: z.enum(TRANSACTION_STATUSES),
    description: z.string(),
    text: localizedText,
    credits: z.int(),
    amount: minorUnits,
    currency,
    balanceAfter: z.int().nullable(),
    job: jobRef.nullable(),
    createdAt: isoDate,
  })
  .meta({ id: 'LedgerRow' });

/** A plan that can be bought. */
export const plan = z
  .object({
    id: objectId,
    tier: subscriptionTier,
    name: z.string(),
    description: z.string().nullable(),
    prices: z.array(z.object({ interval: z.enum(PLAN_INTERVALS), amount: minorUnits, currency })),
    credits,
    rolloverMonths: z.int().min(0),
    trialDays: z.int().min(0).meta({ description: 'Free days of a first subscription; 0 for none.' }),
    trialCredits: credits.meta({ description: 'Granted for the trial.' }),
    features: z.array(z.string()),
  })
  .meta({ id: 'Plan' });

/** Credits given or taken by staff, with a reason; taking never goes below what is available. */
export const adjustCreditsInput = z
  .strictObject({
    credits: z
      .int()
      .min(-10_000)
      .max(10_000)
      .refine((value) => value !== 0, 'Must not be zero.'),
    source: lotSource.extract(['promo', 'refund', 'goodwill']).default('goodwill'),
    expiresInDays: z
      .int()
      .min(1)
      .max(1095)
      .optional()
      .meta({ description: 'For credits given; 365 when left out.' }),
    reason,
  })
  .meta({ id: 'AdjustCreditsInput' });
