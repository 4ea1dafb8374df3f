import { isApiError } from '@/ui/api/api-error';
import { api } from '@/ui/api/client';
import { typeOf } from './media-type';
import { putBytes } from './put-bytes';
import { forgetUpload, recallUpload, rememberUpload } from './resume-store';
import type { UploadTarget } from './upload-target';

const PARALLEL = 3;
const SIGNED_AT_ONCE = 20;

interface Sending {
  signal: AbortSignal;
  /** Bytes sent so far. */
  onProgress: (sent: number) => void;
  /** Told once the upload has an id. */
  onStarted: (fileId: string) => void;
}

interface Multipart {
  fileId: string;
  partSize: number;
  partCount: number;
}

/**
 * Sends a file to its target: one PUT, or parts of which those that arrived earlier are not sent again.
 * @returns what completing it answered. @throws ApiError, TransferError, AbortError
 */
export async function sendFile<T>(target: UploadTarget<T>, file: File, sending: Sending): Promise<T> {
  const fileId = (await resume(target, file, sending)) ?? (await begin(target, file, sending));
  const done = await target.complete(fileId);
  forgetUpload(target.key, file);
  return done;
}

async function resume<T>(target: UploadTarget<T>, file: File, sending: Sending): Promise<string | null> {
  const kept = recallUpload(target.key, file);
  if (!kept?.partSize || !kept.partCount || !target.jobId) return null;
  try {
    const arrived = await api.get('/jobs/{id}/files/{fileId}/parts', {
      path: { id: target.jobId, fileId: kept.fileId },
    });
    sending.onStarted(kept.fileId);
    await sendParts(
      target.jobId,
      file,
      { fileId: kept.fileId, partSize: kept.partSize, partCount: kept.partCount },
      new Set(arrived.map((part) => part.partNumber)),
      sending,
    );
    return kept.fileId;
  } catch (error) {
    // Gone on the server: it begins anew. Anything else is for the caller.
    if (!isApiError(error) || error.status >= 500 || error.status === 0) throw error;
    forgetUpload(target.key, file);
    return null;
  }
}

async function begin<T>(target: UploadTarget<T>, file: File, sending: Sending): Promise<string> {
  const ticket = await target.create({ filename: file.name, mimeType: typeOf(file), size: file.size });
  sending.onStarted(ticket.fileId);
  if (ticket.method === 'single' && ticket.url) {
    await putBytes({ url: ticket.url, body: file, headers: ticket.headers, ...sending });
    return ticket.fileId;
  }
  if (!ticket.partSize || !ticket.partCount || !target.jobId)
    throw new Error('this upload cannot be sent in parts');
  rememberUpload(target.key, file, ticket);
  await sendParts(
    target.jobId,
    file,
    { fileId: ticket.fileId, partSize: ticket.partSize, partCount: ticket.partCount },
    new Set(),
    sending,
  );
  return ticket.fileId;
}

async function sendParts(
  id: string,
  file: File,
  { fileId, partSize, partCount }: Multipart,
  arrived: ReadonlySet<number>,
  { signal, onProgress }: Sending,
): Promise<void> {
  const slice = (part: number) => file.slice((part - 1) * partSize, Math.min(file.size, part * partSize));
  const sent = new Map([...arrived].map((part) => [part, slice(part).size]));
  const tell = () => onProgress([...sent.values()].reduce((sum, size) => sum + size, 0));
  const waiting = Array.from({ length: partCount }, (_, index) => index + 1).filter(
    (part) => !arrived.has(part),
  );
  tell();
  while (waiting.length > 0) {
    const batch = waiting.splice(0, SIGNED_AT_ONCE);
    const { parts } = await api.post('/jobs/{id}/files/{fileId}/parts', {
      path: { id, fileId },
      body: { partNumbers: batch },
      signal,
    });
    const queue = [...parts];
    const lane = async () => {
      for (let part = queue.shift(); part; part = queue.shift()) {
        const { partNumber, url } = part;
        const body = slice(partNumber);
        await putBytes({
          url,
          body,
          signal,
          onProgress: (bytes) => {
            sent.set(partNumber, bytes);
            tell();
          },
        });
        sent.set(partNumber, body.size);
        tell();
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, lane));
  }
}
