import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { defineQuery } from '@/platform/use-case';
import { creditMoves, paidLots } from '../data/credit-moves.repository';
import { jobFacts, organizationFacts, paidPeriods } from '../data/names.repository';
import { moneyRows } from '../data/payments.repository';
import { unitValues } from '../domain/lot-values';
import { MONTH, monthOf, monthsBetween, shiftMonth, startOf } from '../domain/months';
import { assembleRevenue } from '../domain/revenue';

const MOST_MONTHS = 36;
const USUAL_MONTHS = 12;
const month = z.string().regex(MONTH, 'Must be a month such as 2026-03.');

/**
 * Revenue from the ledger, by month, tier, category and client: what came in, what of it is earned (credits spent and
 * expired at what they were bought for, jobs' money taken), what is still owed to clients as unspent credits, what
 * workers cost, and the recurring part by the periods that invoices are for. Everything of an organization counts for
 * the plan it has now.
 * @throws AppError FORBIDDEN without the right to see money; VALIDATION_FAILED for more than 36 months
 */
export const getRevenue = defineQuery({
  name: 'finance.revenue',
  input: z.strictObject({ from: month.optional(), to: month.optional() }),
  authorize: (ctx) => requirePermission(ctx, 'money.read'),
  run: async (ctx, query) => {
    const now = ctx.clock.now();
    const to = query.to ?? monthOf(now);
    const from = query.from ?? shiftMonth(to, 1 - USUAL_MONTHS);
    const months = monthsBetween(from, to);
    if (months.length === 0 || months.length > MOST_MONTHS) {
      throw errors.validation([
        { path: 'from', message: `Must be 1 to ${MOST_MONTHS} months before \`to\`.` },
      ]);
    }
    const organizations = await organizationFacts(ctx);
    const [money, credits, lots, jobs, periods] = await Promise.all([
      moneyRows(ctx, startOf(from)),
      creditMoves(ctx),
      paidLots(ctx),
      jobFacts(ctx),
      paidPeriods(ctx, organizations),
    ]);
    return assembleRevenue({
      months,
      money,
      credits,
      unitValues: unitValues(lots),
      organizations,
      jobs,
      periods,
      now,
    });
  },
});
