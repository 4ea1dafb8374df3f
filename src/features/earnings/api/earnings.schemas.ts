import { z } from 'zod';
import { jobRef } from '@/features/jobs/api/job-vocabulary.schemas';
import { currency, isoDate, minorUnits, objectId } from '@/platform/http/fields';

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
    paidAt: isoDate.nullable(),
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
    months: z.array(z.object({ month: z.string(), amount: minorUnits, jobs: z.int() })),
  })
  .meta({ id: 'EarningsSummary' });

export const earnings = z
  .object({ summary: earningsSummary, rows: z.array(earningRow), serverTime: isoDate })
  .meta({ id: 'Earnings' });
