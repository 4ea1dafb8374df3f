import { api } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';

export type Ticket = Schema<'UploadTicket'>;
export type UploadRequest = Schema<'UploadRequest'>;
export type FileInfo = Schema<'FileInfo'>;

/** Where files go: how a place for one is asked for, and what says that its bytes are there. */
export interface UploadTarget<T> {
  /** Tells targets apart, so that an interrupted upload is resumed at the same place. */
  key: string;
  create: (request: UploadRequest) => Promise<Ticket>;
  complete: (fileId: string) => Promise<T>;
  /** The job whose routes sign parts and abort; uploads without a job are always one PUT. */
  jobId?: string;
}

/** Files of a job's brief, or attachments of its messages. */
export function jobFileTarget(id: string, purpose: 'client-upload' | 'message'): UploadTarget<FileInfo> {
  return {
    key: `${id}:${purpose}`,
    jobId: id,
    create: (body) => api.post('/jobs/{id}/files/upload-url', { path: { id }, query: { purpose }, body }),
    complete: (fileId) => api.post('/jobs/{id}/files', { path: { id }, body: { fileId } }),
  };
}

/** Files of a job's next version. */
export function deliverableTarget(id: string): UploadTarget<FileInfo> {
  return {
    key: `${id}:deliverable`,
    jobId: id,
    create: (body) => api.post('/jobs/{id}/deliverables/upload-url', { path: { id }, body }),
    complete: (fileId) => api.post('/jobs/{id}/deliverables', { path: { id }, body: { fileId } }),
  };
}

/** The caller's picture. */
export function avatarTarget(): UploadTarget<Schema<'Avatar'>> {
  return {
    key: 'avatar',
    create: (body) => api.post('/users/me/avatar/upload-url', { body }),
    complete: (fileId) => api.post('/users/me/avatar', { body: { fileId } }),
  };
}
