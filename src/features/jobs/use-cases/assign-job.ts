import { z } from 'zod';
import { usersCollection } from '@/features/accounts';
import { loadSettings } from '@/features/settings';
import { type WorkerCardDocument, workerCardsCollection } from '@/features/workers';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId, reason as reasonText } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid, sameId } from '@/shared/ids';
import type { JobDocument } from '../data/job.document';
import { workerPayout } from '../domain/pricing';
import { loadJobFor } from './load-job-for';
import { requirePermission } from './require-actor';
import { transitionJob } from './transition-job';

/**
 * Staff give a job to a worker by hand, on the terms that an offer would have had.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, VALIDATION_FAILED (no such worker), CONFLICT (cannot take it)
 */
export const assignJob = defineUseCase({
  name: 'jobs.assign',
  input: z.strictObject({ jobId: objectId, workerId: objectId, reason: reasonText }),
  authorize: (ctx) => requirePermission(ctx, 'jobs.assign'),
  run: async (tx, { jobId, workerId, reason }) => {
    const job = await loadJobFor(tx, jobId, { as: 'staff' });
    return assignTo(tx, job, workerId, reason);
  },
});

/** Gives a job in matching to a worker who is active and below the cap. */
export async function assignTo(
  tx: TxContext,
  job: JobDocument,
  workerId: string,
  reason: string,
): Promise<JobDocument> {
  const card = await eligibleCard(tx, job, workerId);
  const hours = job.deliveryTime.estimated;
  const terms = workerPayout({ hours, hourlyRate: card.hourlyRate, urgency: job.urgency });
  const payout = { amount: terms.amount, currency: card.currency, hours, hourlyRate: card.hourlyRate };
  return transitionJob(tx, job, { name: 'assign', worker: card.worker, reason }, { set: { payout } });
}

async function eligibleCard(tx: TxContext, job: JobDocument, workerId: string): Promise<WorkerCardDocument> {
  const worker = oid(workerId);
  const options = { session: tx.session };
  const [user, card, settings] = [
    await usersCollection(tx.db).findOne({ _id: worker, role: 'worker' }, options),
    await workerCardsCollection(tx.db).findOne({ worker }, options),
    await loadSettings(tx.db),
  ];
  if (!user || !card) throw errors.validation([{ path: 'workerId', message: 'No worker has this id.' }]);
  if (user.status !== 'active') throw errors.conflict('This worker’s account is not active.');
  if (sameId(job.worker, worker)) throw errors.conflict('This worker has the job already.');
  if (card.stats.activeJobs >= settings.concurrencyCap) {
    throw errors.conflict(`This worker already has ${card.stats.activeJobs} jobs.`);
  }
  return card;
}
