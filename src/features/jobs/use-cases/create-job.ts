import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { createJobInput } from '../api/jobs.schemas';
import { nextJobNumber } from '../data/counters.repository';
import type { JobDocument } from '../data/job.document';
import { jobTemplatesCollection } from '../data/job-template.document';
import { insertJob } from '../data/jobs.repository';
import { newJobDocument } from '../data/new-job';
import { announceNewJob } from './announce-new-job';
import { mergeAssumptions } from './assumptions';
import { attachBriefFiles } from './brief-files';
import { checkBrief, checkedSkills, templateFor, wishedDeadline } from './draft-checks';
import { draftEstimate } from './estimate-job';
import { publishJob } from './publish-job';
import { requireClient, requireVerifiedClient } from './require-actor';

/**
 * Makes a draft, which may be incomplete; with `publish` it is published in the same transaction.
 * @throws VALIDATION_FAILED naming each wrong field, EMAIL_NOT_VERIFIED and INSUFFICIENT_CREDITS when publishing
 */
export const createJob = defineUseCase({
  name: 'jobs.create',
  input: createJobInput,
  authorize: (ctx, input) => {
    if (input.publish) requireVerifiedClient(ctx);
    else requireClient(ctx);
  },
  run: async (tx, input): Promise<JobDocument> => {
    const actor = requireClient(tx);
    const template = input.templateId ? await templateFor(tx, input.templateId, actor.organizationId) : null;
    const brief = input.brief ?? template?.brief ?? {};
    checkBrief(input.category, brief);
    const draft = newJobDocument(
      {
        organization: oid(actor.organizationId),
        client: oid(actor.id),
        number: await nextJobNumber(tx),
      },
      {
        title: input.title ?? template?.title ?? '',
        description: input.description ?? template?.description ?? '',
        category: input.category,
        requiredSkills: input.requiredSkills
          ? await checkedSkills(tx, input.requiredSkills)
          : (template?.requiredSkills ?? []),
        brief,
        urgency: input.urgency ?? template?.urgency ?? 'standard',
        deadline: wishedDeadline(input.deadline, tx.clock.now()),
        template: template?._id ?? null,
        pricingType: input.pricingType ?? 'credit',
      },
      tx.clock.now(),
    );
    const assumptions = mergeAssumptions([], input.assumptions ?? [], tx.clock.now());
    const priced = { ...draft, reading: input.reading ?? null };
    const job = { ...draft, assumptions, ...(await draftEstimate(tx, priced)) };
    await insertJob(tx, job);
    await attachBriefFiles(tx, job, input.fileIds ?? []);
    if (template) {
      const used = { $inc: { usedCount: 1 } };
      await jobTemplatesCollection(tx.db).updateOne({ _id: template._id }, used, { session: tx.session });
    }
    await announceNewJob(tx, job);
    return input.publish ? publishJob(tx, { jobId: job._id.toHexString() }) : job;
  },
});
