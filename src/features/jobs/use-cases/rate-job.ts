import { loadSettings } from '@/features/settings';
import { AppError, errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { rateInput } from '../api/jobs.schemas';
import type { JobDocument, JobRating } from '../data/job.document';
import { compareAndSetJob } from '../data/jobs.repository';
import { rateUntil } from '../domain/job-needs';
import { jobEvent } from './job-event';
import { loadJobFor } from './load-job-for';
import { requireUser } from './require-actor';

/**
 * Rates the other side, once each, in the days after approval. What follows for averages subscribes to `job.rated`.
 * @throws NOT_FOUND, FORBIDDEN (staff), INVALID_TRANSITION before approval, CONFLICT (rated already, too late)
 */
export const rateJob = defineUseCase({
  name: 'jobs.rate',
  input: rateInput.extend({ jobId: objectId }),
  authorize: (ctx) => {
    if (requireUser(ctx).role === 'admin') throw errors.forbidden('Only the two sides of a job rate.');
  },
  run: async (tx, { jobId, rating, review, tags = [] }): Promise<JobDocument> => {
    const by = requireUser(tx).role === 'client' ? 'client' : 'worker';
    const job = await loadJobFor(tx, jobId, { as: by });
    const field = by === 'client' ? 'clientRating' : 'workerRating';
    checkWindow(job, (await loadSettings(tx.db)).ratingDays, tx.clock.now());
    if (job[field]?.rating) throw errors.conflict('You have rated this job already.');
    const given: JobRating = { rating, review: review || null, tags, createdAt: tx.clock.now() };
    const expected = { status: job.status, reviewStage: job.reviewStage ?? null, updatedAt: job.updatedAt };
    const after = await compareAndSetJob(tx, job._id, expected, { [field]: given });
    if (!after) throw errors.conflict('This job has just changed. Look again.');
    await tx.audit({ action: 'job.rate', entity: 'jobs', entityId: jobId, after: { by, rating } });
    await tx.emit(jobEvent(tx, after, 'job.rated', { by, rating }));
    return after;
  },
});

function checkWindow(job: JobDocument, ratingDays: number, now: Date): void {
  if (job.status !== 'completed') {
    throw new AppError('INVALID_TRANSITION', 'A job can be rated once it is approved.', {
      details: { from: job.status, allowed: [] },
    });
  }
  const until = rateUntil(job.completedAt, ratingDays);
  if (!until || now > until) throw errors.conflict(`A job can be rated for ${ratingDays} days.`);
}
