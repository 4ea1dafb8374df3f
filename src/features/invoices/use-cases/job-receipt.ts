import { z } from 'zod';
import { findJob } from '@/features/jobs';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { lotFacts, movementsOfJob, workedTime } from '../data/receipt.repository';
import { receiptFigures } from '../domain/receipt';
import { mayRead, readableOrganization } from './authorize';

/**
 * What a job cost: the ledger's movements, the lots that paid, the hours behind an hourly price.
 * @throws AppError FORBIDDEN; NOT_FOUND also for somebody else's job
 */
export const getReceipt = defineQuery({
  name: 'invoices.receipt',
  input: z.strictObject({ jobId: objectId }),
  authorize: (ctx) => void readableOrganization(ctx),
  run: async (ctx, { jobId }) => {
    const job = await findJob(ctx, jobId);
    if (!job || !mayRead(ctx, job.organization)) throw errors.notFound('This job');
    const figures = receiptFigures(job.organization, await movementsOfJob(ctx, job._id, job.organization));
    const lots = await lotFacts(
      ctx,
      figures.lots.map(({ lot }) => lot),
    );
    const time = job.pricing.type === 'hourly' ? await workedTime(ctx, job._id) : null;
    return { job, figures, lots, time };
  },
});

export type Receipt = Awaited<ReturnType<typeof getReceipt>>;
