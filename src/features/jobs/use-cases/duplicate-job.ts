import { z } from 'zod';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { nextJobNumber } from '../data/counters.repository';
import type { JobDocument } from '../data/job.document';
import { insertJob } from '../data/jobs.repository';
import { newJobDocument } from '../data/new-job';
import { announceNewJob } from './announce-new-job';
import { briefFilesOf } from './brief-files';
import { draftEstimate } from './estimate-job';
import { loadJobFor } from './load-job-for';
import { requireClient } from './require-actor';

/**
 * A new draft with the same brief and the same brief files; nothing of the first job's life comes along.
 * @throws NOT_FOUND
 */
export const duplicateJob = defineUseCase({
  name: 'jobs.duplicate',
  input: z.strictObject({ jobId: objectId }),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (tx, { jobId }): Promise<JobDocument> => {
    const actor = requireClient(tx);
    const original = await loadJobFor(tx, jobId, { as: 'client' });
    const { title, description, category, requiredSkills, brief, urgency, template } = original;
    const draft = newJobDocument(
      { organization: original.organization, client: oid(actor.id), number: await nextJobNumber(tx) },
      {
        title,
        description,
        category,
        requiredSkills,
        brief,
        urgency,
        template,
        deadline: null,
        pricingType: original.pricing.type,
      },
      tx.clock.now(),
    );
    const assumptions = original.assumptions.filter((assumption) => assumption.status !== 'open');
    const sharedFiles = await briefFilesOf(tx, original);
    const job = { ...draft, assumptions, sharedFiles, ...(await draftEstimate(tx, draft)) };
    await insertJob(tx, job);
    await announceNewJob(tx, job, { copiedFrom: original.number });
    return job;
  },
});
