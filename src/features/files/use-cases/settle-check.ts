import type { Context, TxContext } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import type { FileDocument } from '../data/file.document';
import { moveFile } from '../data/files.repository';
import type { FileState } from '../domain/file.options';
import { deriveImagesTask } from '../tasks/derive-images.task';
import { removeObjectsTask } from '../tasks/remove-objects.task';

/** States from which a check may decide. */
export const UNDECIDED: readonly FileState[] = ['uploaded', 'scanning'];

const audience = ({ job, purpose, uploadedBy }: FileDocument): string[] =>
  job && purpose !== 'deliverable' ? [`job:${job}`] : [`user:${uploadedBy}`];

const factsOf = ({ _id, job, purpose, uploadedBy, originalName }: FileDocument) => ({
  fileId: _id.toHexString(),
  jobId: job?.toHexString() ?? null,
  purpose,
  userId: uploadedBy.toHexString(),
  filename: originalName,
});

/** Tells that bytes have arrived and are being checked, or that a file may be used. */
export async function announceFile(tx: TxContext, file: FileDocument, type: 'file.uploaded' | 'file.clean') {
  const { fileId, jobId, purpose } = factsOf(file);
  await tx.emit({ type, rooms: audience(file), data: { fileId, jobId, purpose } });
}

/** The file may be used. Does nothing where it is decided already, unless it was let through unscanned. */
export async function passFile(
  ctx: Context,
  file: FileDocument,
  found: Pick<FileDocument, 'scanned'> & Partial<Pick<FileDocument, 'sha256'>>,
): Promise<void> {
  await unitOfWork(ctx, async (tx) => {
    const from: FileState[] = [...UNDECIDED, ...(found.scanned ? (['clean'] as const) : [])];
    if (!(await moveFile(tx, file._id, from, { state: 'clean', ...found }))) return;
    if (file.state === 'clean') return;
    await tx.enqueue(deriveImagesTask, { fileId: file._id.toHexString() });
    await announceFile(tx, file, 'file.clean');
  });
}

/** The scanner found something: nobody gets the file, its object goes, uploader and staff are told, and it is on record. */
export async function quarantineFile(ctx: Context, file: FileDocument, signature: string): Promise<void> {
  await unitOfWork(ctx, async (tx) => {
    const changes = {
      state: 'infected' as const,
      scanned: true,
      signature,
      rejectReason: 'The virus scanner found something in this file.',
    };
    if (!(await moveFile(tx, file._id, [...UNDECIDED, 'clean'], changes))) return;
    await removeObjects(tx, file);
    await tx.emit({ type: 'file.infected', rooms: [...audience(file), 'staff'], data: factsOf(file) });
    await tx.audit({
      action: 'file.infected',
      entity: 'files',
      entityId: file._id.toHexString(),
      before: { state: file.state },
      after: { state: 'infected', signature, originalName: file.originalName, sha256: file.sha256 },
    });
  });
}

/** The file is not what it says, or must not be opened: its object goes and the uploader is told. */
export async function refuseFile(ctx: Context, file: FileDocument, reason: string): Promise<void> {
  await unitOfWork(ctx, async (tx) => {
    const changes = { state: 'rejected' as const, rejectReason: reason, uploadId: null };
    if (!(await moveFile(tx, file._id, [...UNDECIDED, 'clean'], changes))) return;
    await removeObjects(tx, file);
    const data = { ...factsOf(file), reason, later: true };
    await tx.emit({ type: 'file.rejected', rooms: [`user:${file.uploadedBy}`], data });
    await tx.audit({
      action: 'file.rejected',
      entity: 'files',
      entityId: file._id.toHexString(),
      before: { state: file.state },
      after: { state: 'rejected', reason },
    });
  });
}

async function removeObjects(tx: TxContext, { key, thumbnails }: FileDocument): Promise<void> {
  await tx.enqueue(removeObjectsTask, { keys: [key, ...thumbnails.map((thumbnail) => thumbnail.key)] });
}
