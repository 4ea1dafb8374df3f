import {
  completeUpload,
  createUpload,
  type FileDocument,
  type UploadRequest,
  type UploadTicket,
} from '@/features/files';
import { type JobDocument, loadJobFor } from '@/features/jobs';
import type { Context } from '@/platform/context';
import { AppError } from '@/platform/errors';
import { findLatest } from '../data/deliverables.repository';

const WORKING: readonly JobDocument['status'][] = ['assigned', 'in_progress', 'revision'];

async function loadWork(ctx: Context, jobId: string): Promise<JobDocument> {
  const job = await loadJobFor(ctx, jobId, { as: 'worker' });
  if (WORKING.includes(job.status)) return job;
  throw new AppError('INVALID_TRANSITION', 'This job takes no further version now.', {
    details: { from: job.status, allowed: WORKING },
  });
}

/** Starts an upload for the next version of the work. @throws AppError NOT_FOUND, INVALID_TRANSITION, and what uploads say */
export async function createDeliverableUpload(
  ctx: Context,
  jobId: string,
  request: UploadRequest,
): Promise<UploadTicket> {
  const job = await loadWork(ctx, jobId);
  const latest = await findLatest(ctx, job._id);
  // The key carries the version that the file is for; the file belongs to a version only once it is submitted.
  const version = (latest?.version ?? 0) + 1;
  return createUpload(ctx, { purpose: 'deliverable', jobId, ownerId: String(job.worker), version }, request);
}

/** Completes such an upload and keeps the file for the next submission. */
export async function attachDeliverable(
  ctx: Context,
  jobId: string,
  input: { fileId: string; parts?: { partNumber: number; etag: string }[] },
): Promise<FileDocument> {
  await loadWork(ctx, jobId);
  return completeUpload(ctx, { ...input, jobId, purposes: ['deliverable'] });
}
