import { z } from 'zod';
import { deleteFiles, type FileDocument, removeObjectsTask } from '@/features/files';
import { type JobDocument, jobsCollection, loadJobFor } from '@/features/jobs';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { sameId } from '@/shared/ids';
import { loadJobFile } from './job-files';

/** Statuses in which the brief can still change. */
const BRIEF_OPEN = new Set<JobDocument['status']>(['pending', 'matching']);

/**
 * Removes a file that the caller put into a job, while nothing submitted or sent carries it; a file of the brief only
 * before somebody has the job. The stored object goes by a task.
 * @throws AppError NOT_FOUND (also for files of others), CONFLICT when the file is part of the record
 */
export const removeJobFile = defineUseCase({
  name: 'job-files.remove',
  input: z.object({ jobId: objectId, fileId: objectId }),
  authorize: ({ actor }) => {
    if (actor.kind === 'anonymous') throw errors.unauthenticated();
  },
  run: async (tx, { jobId, fileId }) => {
    const job = await loadJobFor(tx, jobId, { as: 'member' });
    const file = await loadJobFile(tx, { jobId, fileId });
    const isOwn = tx.actor.kind === 'user' && sameId(file.uploadedBy, tx.actor.id);
    if (!isOwn || !sameId(file.job, job._id)) throw errors.notFound('The file');
    if (file.purpose === 'client-upload' && !BRIEF_OPEN.has(job.status)) {
      throw errors.conflict('The job has been taken: its brief keeps its files.');
    }
    if (await isCarried(tx, job, file))
      throw errors.conflict('This file is part of what was sent, so it stays.');
    await deleteFiles(tx, [file]);
    const keys = [file.key, ...file.thumbnails.map(({ key }) => key)];
    await tx.enqueue(removeObjectsTask, { keys }, { key: fileId });
    await tx.audit({
      action: 'file.remove',
      entity: 'files',
      entityId: fileId,
      before: { originalName: file.originalName, purpose: file.purpose, job: jobId },
    });
  },
});

/** Whether a message, a version, or a copy of the job shows the file. */
async function isCarried(tx: TxContext, job: JobDocument, { _id }: FileDocument): Promise<boolean> {
  const options = { session: tx.session, projection: { _id: 1 } };
  const carriers = [
    () => tx.db.collection('messages').findOne({ job: job._id, attachments: _id }, options),
    () => tx.db.collection('deliverables').findOne({ job: job._id, files: _id }, options),
    () => jobsCollection(tx.db).findOne({ organization: job.organization, sharedFiles: _id }, options),
  ];
  for (const find of carriers) if (await find()) return true;
  return false;
}
