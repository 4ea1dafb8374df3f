import { requireRole, requireUser } from '@/features/accounts';
import { addPortfolioItem, findPortfolioItem, removePortfolioItem } from '@/features/workers';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';
import { filesCollection } from '../data/file.document';
import { deleteFiles, findFile } from '../data/files.repository';
import { removeObjectsTask } from '../tasks/remove-objects.task';
import { completeUpload } from './complete-upload';
import { createUpload, type UploadRequest, type UploadTicket } from './create-upload';
import { type DownloadLink, downloadLink } from './download-link';

export interface NewPiece {
  fileId: string;
  title: string;
  description?: string;
  public: boolean;
}

/** Starts the upload of a portfolio piece. */
export function createPortfolioUpload(ctx: Context, request: UploadRequest): Promise<UploadTicket> {
  const { id } = requireRole(ctx, 'worker');
  return createUpload(ctx, { purpose: 'portfolio', jobId: null, ownerId: id, version: null }, request);
}

/** Completes the upload and adds the piece to the caller's portfolio. @throws what the upload's checks and the portfolio say */
export async function addPortfolioPiece(ctx: Context, piece: NewPiece) {
  requireRole(ctx, 'worker');
  const file = await completeUpload(ctx, { fileId: piece.fileId, purposes: ['portfolio'], jobId: null });
  return addPortfolioItem(ctx, { ...piece, fileId: file._id.toHexString() });
}

/** Takes a piece out of the caller's portfolio; its file goes with it. @throws AppError NOT_FOUND */
export async function removePortfolioPiece(ctx: Context, id: string): Promise<void> {
  requireRole(ctx, 'worker');
  await unitOfWork(ctx, async (tx) => {
    const { files } = await removePortfolioItem(tx, { id });
    const found = await filesCollection(tx.db)
      .find({ _id: { $in: files } }, inSession(tx))
      .toArray();
    const keys = found.flatMap((file) => [file.key, ...file.thumbnails.map(({ key }) => key)]);
    await deleteFiles(tx, found);
    if (keys.length > 0) await tx.enqueue(removeObjectsTask, { keys });
  });
}

/** A link to a piece's file or thumbnail. @throws AppError NOT_FOUND, also for private pieces of others */
export async function portfolioLink(
  ctx: Context,
  input: { workerId: string; itemId: string; variant: 'original' | 'thumbnail' },
): Promise<DownloadLink> {
  requireUser(ctx);
  const piece = await findPortfolioItem(ctx, input.workerId, input.itemId);
  const file = piece.file ? await findFile(ctx, piece.file.toHexString()) : null;
  if (!file) throw errors.notFound('This piece');
  return downloadLink(ctx, file, { variant: input.variant, inline: true });
}
