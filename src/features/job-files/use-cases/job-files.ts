import type { ObjectId } from 'mongodb';
import { requirePermission } from '@/features/accounts';
import { can } from '@/features/accounts/domain/permissions';
import {
  createUpload,
  type FileDocument,
  filesCollection,
  findFile,
  listFilesOf,
  type UploadRequest,
  type UploadTicket,
} from '@/features/files';
import type { FilePurpose } from '@/features/files/domain/file.options';
import { type JobDocument, loadJobFor } from '@/features/jobs';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';

/** Statuses in which a job takes no more files. */
const CLOSED = new Set<JobDocument['status']>(['completed', 'cancelled']);

/**
 * Starts an upload to a job: a file of the brief or of a message.
 * @throws AppError NOT_FOUND when the job is not theirs, CONFLICT when it is closed, or what `createUpload` says
 */
export async function createJobUpload(
  ctx: Context,
  input: {
    jobId: string;
    purpose: Extract<FilePurpose, 'client-upload' | 'message'>;
    request: UploadRequest;
  },
): Promise<UploadTicket> {
  const job = await loadJobFor(ctx, input.jobId, { as: 'member' });
  if (isStaff(ctx)) requirePermission(ctx, 'messages.read');
  if (CLOSED.has(job.status) && input.purpose !== 'message') {
    throw errors.conflict('This job is closed: it takes no more files.');
  }
  const target = {
    purpose: input.purpose,
    jobId: input.jobId,
    ownerId: job.client.toHexString(),
    version: null,
  };
  return createUpload(ctx, target, input.request);
}

/**
 * A file of a job that the actor may see: clients see a version's files once it is with them.
 * @throws AppError NOT_FOUND
 */
export async function loadJobFile(
  ctx: Context,
  input: { jobId: string; fileId: string },
): Promise<FileDocument> {
  const job = await loadJobFor(ctx, input.jobId, { as: 'member' });
  const file = await findFile(ctx, input.fileId);
  const isShared = job.sharedFiles?.some((id) => file?._id.equals(id)) ?? false;
  const belongs = file?.job?.equals(job._id) || isShared;
  if (!file || !belongs || (isClient(ctx) && !file.released)) throw errors.notFound('The file');
  const hidden = await hiddenAttachments(ctx, job._id);
  if (hidden.some((id) => id.equals(file._id))) throw errors.notFound('The file');
  return file;
}

/** A page of a job's files that the actor may see. */
export async function listFilesOfJob(
  ctx: Context,
  input: { jobId: string; purpose?: FilePurpose; q?: string; sort: string; page: number; limit: number },
): Promise<{ rows: FileDocument[]; total: number }> {
  const job = await loadJobFor(ctx, input.jobId, { as: 'member' });
  return listFilesOf(
    ctx,
    {
      job: job._id,
      purpose: input.purpose,
      q: input.q,
      releasedOnly: isClient(ctx),
      except: await hiddenAttachments(ctx, job._id),
    },
    { sort: input.sort, skip: (input.page - 1) * input.limit, limit: input.limit },
  );
}

/**
 * Attachments of what staff say among themselves, but for those that an open message carries as well; of all messages
 * for staff who may not read them.
 */
async function hiddenAttachments(ctx: Context, job: ObjectId): Promise<ObjectId[]> {
  if (ctx.actor.kind !== 'user') return [];
  if (isStaff(ctx)) return can(ctx.actor.staffRoles, 'messages.read') ? [] : attachedTo(ctx, job);
  const rows = await ctx.db
    .collection<{ job: ObjectId; internal: boolean; attachments: ObjectId[] }>('messages')
    .find(
      { job, attachments: { $ne: [] } },
      { ...inSession(ctx), projection: { attachments: 1, internal: 1 } },
    )
    .toArray();
  const shown = new Set(rows.filter((row) => !row.internal).flatMap((row) => row.attachments.map(String)));
  return rows
    .filter((row) => row.internal)
    .flatMap((row) => row.attachments)
    .filter((id) => !shown.has(String(id)));
}

async function attachedTo(ctx: Context, job: ObjectId): Promise<ObjectId[]> {
  const purpose = 'message';
  const rows = await filesCollection(ctx.db)
    .find({ job, purpose }, inSession(ctx))
    .project({ _id: 1 })
    .toArray();
  return rows.map(({ _id }) => _id);
}

const isStaff = (ctx: Context): boolean => ctx.actor.kind === 'user' && ctx.actor.role === 'admin';
const isClient = (ctx: Context): boolean => ctx.actor.kind === 'user' && ctx.actor.role === 'client';
