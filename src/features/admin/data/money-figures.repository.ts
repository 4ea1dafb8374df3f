import { transactionsCollection } from '@/features/credits';
import type { TransactionType } from '@/features/credits/domain/credit.options';
import { organizationBalancesCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { monthOf } from '../domain/night';

const PAID: TransactionType[] = ['subscription_payment', 'one_time_payment', 'credit_purchase'];

/** Credits that clients still have with us, over all organizations. */
export async function creditsOutstanding(ctx: Context): Promise<{ available: number; held: number }> {
  const [row] = await organizationBalancesCollection(ctx.db)
    .aggregate<{ available: number; held: number }>(
      [
        {
          $group: { _id: null, available: { $sum: '$credits.available' }, held: { $sum: '$credits.held' } },
        },
      ],
      inSession(ctx),
    )
    .toArray();
  return { available: row?.available ?? 0, held: row?.held ?? 0 };
}

/** This month in New York: credits used, money paid by clients, money earned by workers (US cents). */
export async function moneyOfMonth(ctx: Context) {
  const rows = await transactionsCollection(ctx.db)
    .aggregate<{ _id: TransactionType; amount: number; credits: number }>(
      [
        {
          $match: {
            type: { $in: [...PAID, 'credit_usage', 'worker_earning'] },
            createdAt: { $gte: monthOf(ctx.clock.now()) },
            status: { $in: ['pending', 'succeeded'] },
          },
        },
        { $group: { _id: '$type', amount: { $sum: '$amount' }, credits: { $sum: '$credits' } } },
      ],
      inSession(ctx),
    )
    .toArray();
  const of = (type: TransactionType) => rows.find((row) => row._id === type);
  return {
    usedThisMonth: Math.abs(of('credit_usage')?.credits ?? 0),
    paidThisMonth: PAID.reduce((sum, type) => sum + (of(type)?.amount ?? 0), 0),
    workerCostThisMonth: Math.abs(of('worker_earning')?.amount ?? 0),
  };
}
