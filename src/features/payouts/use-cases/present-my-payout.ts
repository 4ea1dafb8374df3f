import { jobsCollection } from '@/features/jobs';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { usdToRiel } from '@/shared/money';
import type { PayoutDocument } from '../data/payout.document';
import { presentStanding } from './present-payouts';

/** A payout with what its jobs earned, as its worker sees it. */
export async function presentMyPayout(ctx: Context, payout: PayoutDocument) {
  const ids = payout.earnings.flatMap(({ job }) => (job ? [job] : []));
  const jobs = await jobsCollection(ctx.db)
    .find({ _id: { $in: ids } }, { ...inSession(ctx), projection: { number: 1, title: 1 } })
    .toArray();
  const byId = new Map(jobs.map((job) => [job._id.toHexString(), job]));
  const refOf = (id: string | undefined) => {
    const job = id ? byId.get(id) : undefined;
    return id && job ? { id, number: job.number, title: job.title } : null;
  };
  return {
    ...presentStanding(payout),
    earnings: payout.earnings.map(({ job, amount }) => ({
      job: refOf(job?.toHexString()),
      amount,
      khr: usdToRiel(amount, payout.rate),
    })),
  };
}
