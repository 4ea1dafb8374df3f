import { z } from 'zod';
import { loadSettings } from '@/features/settings';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import type { JobDocument } from '../data/job.document';
import { loadJobFor } from './load-job-for';
import { requireClient } from './require-actor';
import { transitionJob } from './transition-job';

/** Until when an approval can be taken back; null when it cannot. `undoSeconds` comes from settings. */
export function undoUntil(
  job: Pick<JobDocument, 'completedAt' | 'settlement'>,
  undoSeconds: number,
): Date | null {
  if (!job.completedAt || job.settlement) return null;
  return new Date(job.completedAt.getTime() + undoSeconds * 1000);
}

/**
 * Takes an approval back while its money has not moved: the version is with the client again.
 * @throws NOT_FOUND, INVALID_TRANSITION, CONFLICT when it is too late
 */
export const undoApprove = defineUseCase({
  name: 'jobs.undoApprove',
  input: z.strictObject({ jobId: objectId }),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (tx, { jobId }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    const { undoSeconds } = await loadSettings(tx.db);
    const until = undoUntil(job, undoSeconds);
    return transitionJob(tx, job, { name: 'undo-approve', until });
  },
});
