'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import type { Message } from './use-thread';

/** Tells the server that the thread has been read up to its newest message, while the page is really looked at. */
export function useMarkRead(jobId: string, messages: readonly Message[], readerId: string | undefined): void {
  const client = useQueryClient();
  const told = useRef<string | null>(null);
  const newest = messages.findLast((message) => !message.mine);
  const unread = newest && !newest.readBy.some(({ userId }) => userId === readerId) ? newest.id : null;
  useEffect(() => {
    if (!unread || !readerId) return;
    const tell = () => {
      if (document.visibilityState !== 'visible' || told.current === unread) return;
      told.current = unread;
      api
        .post('/jobs/{id}/messages/read', { path: { id: jobId }, body: { upTo: unread } })
        .then(() => invalidatePaths(client, [`/jobs/${jobId}`]))
        .catch(() => {
          told.current = null;
        });
    };
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [client, jobId, unread, readerId]);
}
