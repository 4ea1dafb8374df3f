import { ObjectId } from 'mongodb';
import { requireRole } from '@/features/accounts';
import { assignVersion, findFiles } from '@/features/files';
import { type JobDocument, loadJobFor, transitionJob } from '@/features/jobs';
import { needsQualityCheck } from '@/features/jobs/domain/quality-gate';
import { loadSettings } from '@/features/settings';
import { workerCardsCollection } from '@/features/workers';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { newId } from '@/platform/unit-of-work';
import { defineUseCase } from '@/platform/use-case';
import { submitInput } from '../api/deliverables.schemas';
import { findLatest, insertVersion } from '../data/deliverables.repository';
import { resolveComments } from './comments';

/**
 * Hands a version in: its files are fixed, the job goes to quality control (first jobs, flagged, sampled) or straight to
 * the client.
 * @throws AppError NOT_FOUND, INVALID_TRANSITION, VALIDATION_FAILED naming a file that is not theirs or not clean
 */
export const submitWork = defineUseCase({
  name: 'deliverables.submit',
  input: submitInput.safeExtend({ jobId: objectId }),
  authorize: (ctx) => {
    requireRole(ctx, 'worker');
  },
  run: async (tx, input) => {
    const job = await loadJobFor(tx, input.jobId, { as: 'worker' });
    const previous = await findLatest(tx, job._id);
    const files = await claimFiles(tx, job, input.fileIds);
    const needsQa = await mustBeChecked(tx, job);
    const version = (previous?.version ?? 0) + 1;
    const now = tx.clock.now();
    const deliverableId = newId();
    const after = await transitionJob(
      tx,
      job,
      { name: 'submit', cleanFiles: files.length, needsQa },
      { event: { version, deliverableId: deliverableId.toHexString() } },
    );
    await insertVersion(tx, {
      _id: deliverableId,
      job: job._id,
      version,
      files: files.map((file) => file._id),
      note: input.note ?? null,
      checklist: input.checklist ?? [],
      submittedBy: job.worker as ObjectId,
      submittedAt: now,
      qa: {
        state: needsQa ? 'pending' : 'not-required',
        by: null,
        at: null,
        checklist: [],
        note: null,
        aiReport: null,
      },
      comments: [],
      createdAt: now,
      updatedAt: now,
    });
    await assignVersion(
      tx,
      files.map((file) => file._id),
      version,
      !needsQa,
    );
    if (previous && input.resolvedComments?.length)
      await resolveComments(tx, previous, input.resolvedComments);
    await tx.emit({
      type: 'deliverable.submitted',
      rooms: needsQa
        ? [`user:${job.worker}`, 'staff']
        : [`job:${job._id}`, `org:${job.organization}`, `user:${job.worker}`, 'staff'],
      data: { jobId: input.jobId, version, deliverableId: deliverableId.toHexString(), needsQa },
    });
    return after;
  },
});

/** The named files, all of this job, this worker, clean, and of no earlier version. */
async function claimFiles(tx: TxContext, job: JobDocument, fileIds: readonly string[]) {
  const unique = [...new Set(fileIds)];
  const found = await findFiles(
    tx,
    unique.map((id) => new ObjectId(id)),
  );
  const byId = new Map(found.map((file) => [file._id.toHexString(), file]));
  const wrong = unique.flatMap((id, index) => {
    const file = byId.get(id);
    const theirs =
      file?.job?.equals(job._id) === true &&
      file.purpose === 'deliverable' &&
      file.version === null &&
      file.uploadedBy.equals(job.worker as ObjectId);
    if (!file || !theirs)
      return [
        {
          path: `fileIds.${index}`,
          message: 'This file was not found.',
          expected: 'a file uploaded for this delivery',
        },
      ];
    if (file.state !== 'clean')
      return [
        { path: `fileIds.${index}`, message: 'This file is not ready.', expected: 'a completed upload' },
      ];
    return [];
  });
  if (wrong.length > 0) throw errors.validation(wrong);
  return unique.map((id) => byId.get(id) as (typeof found)[number]);
}

async function mustBeChecked(tx: TxContext, job: JobDocument): Promise<boolean> {
  const card = await workerCardsCollection(tx.db).findOne(
    { worker: job.worker as ObjectId },
    { session: tx.session, projection: { 'stats.completedJobs': 1 } },
  );
  const { qaFirstJobs, qaSamplePercent } = await loadSettings(tx.db);
  return needsQualityCheck(
    {
      jobId: job._id.toHexString(),
      workerCompletedJobs: card?.stats.completedJobs ?? 0,
      flagged: job.flagged,
    },
    { firstJobs: qaFirstJobs, samplePercent: qaSamplePercent },
  );
}
