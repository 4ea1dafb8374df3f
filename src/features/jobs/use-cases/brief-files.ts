import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { oid } from '@/shared/ids';
import type { JobDocument } from '../data/job.document';

/** Of a file, what joining it to a brief needs; the files themselves are another feature's. */
interface BriefFile {
  _id: ObjectId;
  purpose: string;
  owner: ObjectId;
  job: ObjectId | null;
  state: string;
}

const filesOf = (tx: TxContext) => tx.db.collection<BriefFile>('files');

/**
 * Makes the client's own uploads that belong to no job yet files of this brief.
 * @throws VALIDATION_FAILED naming each id that is not one
 */
export async function attachBriefFiles(
  tx: TxContext,
  job: JobDocument,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const filter = { purpose: 'client-upload', owner: job.client, job: null };
  const files = await filesOf(tx)
    .find({ _id: { $in: ids.map(oid) }, ...filter }, { session: tx.session, projection: { _id: 1 } })
    .toArray();
  const found = new Set(files.map((file) => file._id.toHexString()));
  const issues = ids.flatMap((id, index) =>
    found.has(id)
      ? []
      : [{ path: `fileIds.${index}`, message: 'No file of yours that is free has this id.' }],
  );
  if (issues.length > 0) throw errors.validation(issues);
  await filesOf(tx).updateMany(
    { _id: { $in: files.map((file) => file._id) }, ...filter },
    { $set: { job: job._id, updatedAt: tx.clock.now() } as Partial<BriefFile> },
    { session: tx.session },
  );
}

/** The files of a job's brief, its own and those it shares with the job that it was copied from. */
export async function briefFilesOf(tx: TxContext, job: JobDocument): Promise<ObjectId[]> {
  const own = await filesOf(tx)
    .find(
      { job: job._id, purpose: 'client-upload', state: { $in: ['uploaded', 'scanning', 'clean'] } },
      { session: tx.session, projection: { _id: 1 } },
    )
    .toArray();
  return [...(job.sharedFiles ?? []), ...own.map((file) => file._id)];
}
