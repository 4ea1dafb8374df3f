'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '@/ui/api/client';
import { forgetUpload } from './resume-store';
import { sendFile } from './send-file';
import type { UploadTarget } from './upload-target';

export interface Upload {
  id: string;
  file: File;
  /** Share sent, 0 to 1. */
  progress: number;
  state: 'waiting' | 'sending' | 'checking' | 'done' | 'failed';
  error?: unknown;
}

interface UploadsOptions<T> {
  /** Made when the first file comes, so that a draft can be created for it. */
  target: () => Promise<UploadTarget<T>> | UploadTarget<T>;
  onDone?: (result: T, file: File) => void;
}

/** Uploads of one place: starts them, tells how far they are, takes them up again after a failure, cancels them. */
export function useUploads<T>({ target, onDone }: UploadsOptions<T>) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const running = useRef(new Map<string, { abort: AbortController; fileId?: string }>());
  const latest = useRef({ target, onDone });
  latest.current = { target, onDone };

  const change = useCallback((id: string, changes: Partial<Upload>) => {
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)));
  }, []);

  const start = useCallback(
    async (id: string, file: File) => {
      const abort = new AbortController();
      running.current.set(id, { abort });
      change(id, { state: 'sending', error: undefined });
      try {
        const place = await latest.current.target();
        const result = await sendFile(place, file, {
          signal: abort.signal,
          onStarted: (fileId) => running.current.set(id, { abort, fileId }),
          onProgress: (sent) =>
            change(id, { progress: sent / file.size, state: sent >= file.size ? 'checking' : 'sending' }),
        });
        change(id, { state: 'done', progress: 1 });
        latest.current.onDone?.(result, file);
        setUploads((all) => all.filter((upload) => upload.id !== id));
      } catch (error) {
        if (!abort.signal.aborted) change(id, { state: 'failed', error });
      } finally {
        running.current.delete(id);
      }
    },
    [change],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map(
        (file): Upload => ({ id: crypto.randomUUID(), file, progress: 0, state: 'waiting' }),
      );
      setUploads((all) => [...all, ...added]);
      for (const { id, file } of added) void start(id, file);
    },
    [start],
  );

  const retry = useCallback((upload: Upload) => void start(upload.id, upload.file), [start]);

  const cancel = useCallback(async (upload: Upload) => {
    const run = running.current.get(upload.id);
    run?.abort.abort();
    setUploads((all) => all.filter((other) => other.id !== upload.id));
    const place = await latest.current.target();
    forgetUpload(place.key, upload.file);
    if (run?.fileId && place.jobId) {
      await api
        .delete('/jobs/{id}/files/{fileId}/upload', { path: { id: place.jobId, fileId: run.fileId } })
        .catch(() => undefined);
    }
  }, []);

  useEffect(() => {
    if (!uploads.some((upload) => upload.state === 'sending')) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [uploads]);

  return { uploads, add, retry, cancel, busy: uploads.some((upload) => upload.state !== 'failed') };
}
