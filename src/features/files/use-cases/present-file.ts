import type { z } from 'zod';
import { presentPublicUsers } from '@/features/accounts';
import type { Context } from '@/platform/context';
import type { fileInfo } from '../api/files.schemas';
import type { FileDocument } from '../data/file.document';

type FileInfo = z.input<typeof fileInfo>;

/** Files as their readers see them, in the order given. */
export async function presentFiles(ctx: Context, files: readonly FileDocument[]): Promise<FileInfo[]> {
  const people = await presentPublicUsers(
    ctx,
    files.map((file) => file.uploadedBy),
  );
  return files.map((file) => presentFile(file, people.get(file.uploadedBy.toHexString()) ?? null));
}

function presentFile(file: FileDocument, uploadedBy: FileInfo['uploadedBy']): FileInfo {
  const url = fileUrl(file);
  const has = (name: string) => file.thumbnails.some((thumbnail) => thumbnail.name === name);
  return {
    id: file._id.toHexString(),
    purpose: file.purpose,
    jobId: file.job?.toHexString() ?? null,
    filename: file.originalName,
    mimeType: file.detectedType ?? file.mimeType,
    size: file.size,
    state: file.state,
    scanned: file.scanned,
    version: file.version,
    url,
    thumbnailUrl: has('thumbnail') ? `${url}?variant=thumbnail` : null,
    previewUrl: has('preview') ? `${url}?variant=preview` : null,
    width: file.width,
    height: file.height,
    durationSeconds: file.durationSeconds,
    uploadedBy,
    createdAt: file.createdAt.toISOString(),
  };
}

function fileUrl(file: FileDocument): string {
  const id = file._id.toHexString();
  if (file.job) return `/v1/jobs/${file.job.toHexString()}/files/${id}`;
  return file.purpose === 'avatar'
    ? `/v1/users/${file.owner.toHexString()}/avatar`
    : `/v1/portfolio-files/${id}`;
}
