import { qaInput } from '@/features/admin/api/admin.schemas';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import type { JobDocument } from '../data/job.document';
import { latestVersionOf } from '../data/job-facts.repository';
import { loadJobFor } from './load-job-for';
import { requirePermission } from './require-actor';
import { transitionJob } from './transition-job';

/**
 * Quality staff decide on a version that waits for our own check: on to the client, or back to the worker as a fix.
 * What they noted is kept with the version, for the worker; the client reads neither note nor checklist.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION, CONFLICT when a newer version has come in
 */
export const decideQa = defineUseCase({
  name: 'jobs.decideQa',
  input: qaInput.safeExtend({ jobId: objectId }),
  authorize: (ctx) => requirePermission(ctx, 'qa.decide'),
  run: async (tx, input): Promise<JobDocument> => {
    const { jobId, decision, version, checklist = [], note = '', qualityScore } = input;
    const job = await loadJobFor(tx, jobId, { as: 'staff' });
    const inside = {
      note: note || null,
      checklist: checklist.map((row) => ({ ...row, note: row.note ?? null })),
    };
    const event = { version, byQuality: true };
    const score = qualityScore === undefined ? {} : { qualityScore };
    const after =
      decision === 'pass'
        ? await transitionJob(tx, job, { name: 'pass-qa' }, { event, inside, set: score, as: ['quality'] })
        : await transitionJob(
            tx,
            job,
            { name: 'request-revision', kind: 'fix', feedback: note },
            {
              event,
              inside,
              set: (next) => ({ ...score, revisions: withoutOurWords(next) }),
              as: ['quality'],
            },
          );
    const latest = await latestVersionOf(tx, job._id);
    if (latest !== version) throw errors.conflict(`The newest version is ${latest}. Look at that one.`);
    return after;
  },
});

/** The client sees that a version went back, not what we said to the worker about it. */
const withoutOurWords = ({ revisions }: JobDocument): JobDocument['revisions'] =>
  revisions.map((revision) => (revision.completedAt ? revision : { ...revision, feedback: '' }));
