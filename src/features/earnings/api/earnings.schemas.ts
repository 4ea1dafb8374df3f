import { z } from 'zod';
import { jobRef } from '@/features/jobs/api/job-vocabulary.schemas';
import { payoutRail } from '@/features/payouts/api/payout-method.schemas';
import { CARRY_REASONS } from '@/features/payouts/domain/payout-plan';
import { PAYOUT_STATES } from '@/features/payouts/domain/payout-states';
import { currency, isoDate, isoDay, minorUnits, objectId } from '@/platform/http/fields';
import { URGENCIES } from '@/shared/vocabulary';
import { STATEMENT_KINDS } from '../domain/statement';

export const earningState = z.enum(['pending', 'cleared', 'paid', 'reversed']);

/** What one job earned. */
export const earningRow = z
  .object({
    id: objectId,
    job: jobRef,
    amount: minorUnits,
    currency,
    khr: z.int().nullable(),
    state: earningState,
    parts: z.object({ hours: z.number(), hourlyRate: minorUnits, urgencyFactor: z.number() }).nullable(),
    earnedAt: isoDate.meta({ description: 'When the work was approved.' }),
    clearsAt: isoDate.nullable(),
    reversed: minorUnits.meta({ description: 'Taken back while it was pending.' }),
    paidAt: isoDate.nullable(),
    payout: z
      .object({ id: objectId, number: z.string(), state: z.enum(PAYOUT_STATES) })
      .nullable()
      .meta({ description: 'The payout that carries it, on its way or arrived.' }),
  })
  .meta({ id: 'EarningRow' });

export const earningsSummary = z
  .object({
    pending: minorUnits,
    cleared: minorUnits,
    paid: minorUnits,
    thisMonth: minorUnits,
    currency,
    khrRate: z.number().meta({ description: 'Riel for one US dollar.' }),
    khrRateDate: z.string(),
    nextPayoutAt: isoDate.nullable(),
    nextPayout: z
      .object({
        at: isoDate,
        net: minorUnits.meta({ description: 'What arrives, after the fee.' }),
        fee: minorUnits,
        carriesOver: minorUnits,
        reason: z.enum(CARRY_REASONS).nullable(),
        rail: payoutRail.nullable(),
        minimum: minorUnits.nullable(),
        underWay: minorUnits.meta({ description: 'Cleared, and in a payout already.' }),
      })
      .meta({ id: 'NextPayout', description: 'As it stands now.' }),
    months: z.array(z.object({ month: z.string(), amount: minorUnits, jobs: z.int() })),
  })
  .meta({ id: 'EarningsSummary' });

export const earnings = z
  .object({ summary: earningsSummary, rows: z.array(earningRow), serverTime: isoDate })
  .meta({ id: 'Earnings' });

const rate = z.object({ rate: z.number(), date: isoDay }).meta({ description: 'Riel for a US dollar.' });

export const earningReceiptBody = z
  .object({
    worker: z.string(),
    job: jobRef,
    parts: z
      .object({
        hours: z.number(),
        hourlyRate: minorUnits,
        urgency: z.enum(URGENCIES),
        urgencyFactor: z.number(),
      })
      .nullable(),
    entries: z.array(
      z.object({
        earnedAt: isoDate,
        amount: minorUnits,
        reversed: minorUnits,
        state: earningState,
        clearedAt: isoDate.nullable(),
      }),
    ),
    payouts: z.array(
      z.object({
        id: objectId,
        number: z.string(),
        rail: payoutRail,
        lastFour: z.string(),
        state: z.enum(PAYOUT_STATES),
        paidAt: isoDate.nullable(),
        reference: z.string().nullable(),
      }),
    ),
    amount: minorUnits,
    khr: z.int(),
    rate,
  })
  .meta({ id: 'EarningReceipt' });

export const earningStatementBody = z
  .object({
    month: z.string().meta({ example: '2026-05' }),
    worker: z.string(),
    rate,
    opening: minorUnits.meta({ description: 'Owed before the month: pending and cleared.' }),
    earned: minorUnits,
    paid: minorUnits,
    fees: minorUnits,
    closing: minorUnits,
    lines: z.array(
      z.object({
        at: isoDate,
        kind: z.enum(STATEMENT_KINDS),
        number: z.string(),
        title: z.string(),
        amount: minorUnits,
        fee: minorUnits,
        balance: minorUnits,
      }),
    ),
  })
  .meta({ id: 'EarningStatement' });
