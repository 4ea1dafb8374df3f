import { payoutState } from '@/features/payouts/api/payouts.schemas';
import { mount, type V1App } from '@/platform/http/mount';
import { usdToRiel } from '@/shared/money';
import { URGENCY_FACTOR } from '@/shared/vocabulary';
import { getEarnings } from '../use-cases/get-earnings';
import { getEarningsRoute } from './earnings.contract';

/** GET earnings: the worker's own. */
export function addEarningRoutes(app: V1App): void {
  mount(app, getEarningsRoute, async ({ ctx, query }) => {
    const { from, to, page, limit, sort, state } = query;
    const dates = { from: from ? new Date(from) : undefined, to: to ? new Date(to) : undefined };
    const answer = await getEarnings(ctx, { page, limit, sort, state, ...dates });
    const rows = answer.rows.map(({ job, ...row }) => ({
      id: row._id.toHexString(),
      job: { id: row.jobId.toHexString(), number: job?.number ?? '', title: job?.title ?? '' },
      amount: row.amount,
      currency: 'USD' as const,
      khr: usdToRiel(row.amount, answer.khrRate),
      state: row.state,
      parts:
        job?.payout && row.idempotencyKey.endsWith(':earning')
          ? {
              hours: job.payout.hours,
              hourlyRate: job.payout.hourlyRate,
              urgencyFactor: URGENCY_FACTOR[job.urgency],
            }
          : null,
      earnedAt: row.createdAt.toISOString(),
      clearsAt: row.clearsAt.toISOString(),
      reversed: row.reversed,
      paidAt: row.payout?.paidAt?.toISOString() ?? null,
      payout: row.payout && {
        id: row.payout._id.toHexString(),
        number: row.payout.number,
        state: payoutState.parse(row.payout.state),
      },
    }));
    return {
      success: true,
      data: {
        summary: {
          ...answer.summary,
          nextPayoutAt: answer.summary.cleared > 0 ? answer.summary.nextPayout.at.toISOString() : null,
          nextPayout: {
            ...answer.summary.nextPayout,
            at: answer.summary.nextPayout.at.toISOString(),
          },
          currency: 'USD' as const,
          khrRate: answer.khrRate.rate,
          khrRateDate: answer.khrRate.date,
        },
        rows,
        serverTime: answer.now.toISOString(),
      },
      pagination: { page, limit, total: answer.total, totalPages: Math.ceil(answer.total / limit) },
    };
  });
}
