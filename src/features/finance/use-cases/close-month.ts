import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import { invoicesCollection } from '@/features/invoices';
import type { Context } from '@/platform/context';
import { defineQuery } from '@/platform/use-case';
import { earlier } from '@/shared/durations';
import { classSums } from '../data/class-sums.repository';
import { paidWithin } from '../data/payments.repository';
import { closeMonth } from '../domain/month-close';
import { endOf, MONTH, startOf } from '../domain/months';

/**
 * A month of the books: balances at both ends, what moved between, and whether all of it ties out; the papers issued
 * in it beside the money that came in. Read at one instant of the database, so that money may move meanwhile.
 * @throws AppError FORBIDDEN without the right to see money
 */
export const getMonth = defineQuery({
  name: 'finance.month',
  input: z.strictObject({ month: z.string().regex(MONTH, 'Must be a month such as 2026-03.') }),
  authorize: (ctx) => requirePermission(ctx, 'money.read'),
  run: async (ctx, { month }) => {
    const now = ctx.clock.now();
    const [start, end] = [startOf(month), earlier(endOf(month), now)];
    const session = ctx.db.client.startSession({ snapshot: true });
    try {
      const before = await classSums(ctx, { to: start }, { session });
      const within = await classSums(ctx, { from: start, to: end }, { session });
      const after = await classSums(ctx, { to: end }, { session });
      const papers = await papersOf(ctx, start, end);
      const paid = await paidWithin(ctx, start, end);
      return {
        month,
        from: start,
        to: end,
        isOver: endOf(month) <= now,
        ...closeMonth(before, within, after),
        papers,
        paid,
      };
    } finally {
      await session.endSession();
    }
  },
});

interface Series {
  _id: 'invoice' | 'credit_note';
  count: number;
  total: number;
  first: string;
  last: string;
}

/** Per kind: how many, their sum, the first and last number. */
async function papersOf(ctx: Context, from: Date, to: Date): Promise<Series[]> {
  return invoicesCollection(ctx.db)
    .aggregate<Series>([
      { $match: { issuedAt: { $gte: from, $lt: to } } },
      { $sort: { year: 1, sequence: 1 } },
      {
        $group: {
          _id: '$kind',
          count: { $sum: 1 },
          total: { $sum: '$total' },
          first: { $first: '$number' },
          last: { $last: '$number' },
        },
      },
      { $sort: { _id: -1 } },
    ])
    .toArray();
}
