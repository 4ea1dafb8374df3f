import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { approveInput } from '../api/jobs.schemas';
import { latestVersionOf } from '../data/job-facts.repository';
import { loadJobFor } from './load-job-for';
import { requireClient } from './require-actor';
import { transitionJob } from './transition-job';

/**
 * The client takes the work. The money moves a few seconds later, when the approval can no longer be undone. Who names
 * the version that they looked at approves that one and no other.
 * @throws NOT_FOUND, FORBIDDEN (a requester), INVALID_TRANSITION, CONFLICT when a newer version has come in
 */
export const approveJob = defineUseCase({
  name: 'jobs.approve',
  input: approveInput.extend({ jobId: objectId }),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (tx, { jobId, version }) => {
    const job = await loadJobFor(tx, jobId, { as: 'client' });
    if (version === undefined) return transitionJob(tx, job, { name: 'approve' });
    const after = await transitionJob(tx, job, { name: 'approve' }, { event: { version } });
    const latest = await latestVersionOf(tx, job._id);
    if (latest !== version) throw overtakenBy(latest, version);
    return after;
  },
});

const overtakenBy = (latest: number, version: number) =>
  errors.conflict(
    latest > version
      ? `Version ${latest} has come in since version ${version}. Look at it before you approve.`
      : `There is no version ${version}. The newest is version ${latest}.`,
    { latestVersion: latest },
  );
