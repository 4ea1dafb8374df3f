'use client';

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { api } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import type { Schema } from '@/ui/api/types';

export type Message = Schema<'Message'>;
type FileInfo = Schema<'FileInfo'>;

/** A message that this page has sent and the server has not answered yet, or has refused. */
export interface PendingMessage {
  clientId: string;
  body: string;
  attachments: readonly FileInfo[];
  at: string;
  state: 'sending' | 'failed';
}

const PAGE = 30;

/** A job's thread, oldest first, with what is being sent; `send` shows the message at once. */
export function useThread(jobId: string) {
  const client = useQueryClient();
  const path = `/jobs/${jobId}/messages`;
  const [pending, setPending] = useState<readonly PendingMessage[]>([]);
  const query = useInfiniteQuery({
    queryKey: [path, {}, 'thread'],
    queryFn: async ({ pageParam, signal }) =>
      (
        await api.list('/jobs/{id}/messages', {
          path: { id: jobId },
          query: { limit: PAGE, before: pageParam ?? undefined },
          signal,
        })
      ).items,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.length < PAGE ? null : (last.at(-1)?.id ?? null)),
  });
  const messages = useMemo(() => (query.data?.pages.flat() ?? []).toReversed(), [query.data]);

  useEffect(() => {
    const arrived = new Set(messages.map((message) => message.clientId));
    setPending((all) =>
      all.some((each) => arrived.has(each.clientId))
        ? all.filter((each) => !arrived.has(each.clientId))
        : all,
    );
  }, [messages]);

  const deliver = useCallback(
    async (message: PendingMessage) => {
      const { clientId, body, attachments } = message;
      setPending((all) => [
        ...all.filter((each) => each.clientId !== clientId),
        { ...message, state: 'sending' as const },
      ]);
      try {
        await api.post('/jobs/{id}/messages', {
          path: { id: jobId },
          body: {
            body,
            clientId,
            ...(attachments.length ? { attachments: attachments.map(({ id }) => id) } : {}),
          },
          idempotencyKey: clientId,
        });
        await invalidatePaths(client, [path]);
        setPending((all) => all.filter((each) => each.clientId !== clientId));
      } catch {
        setPending((all) =>
          all.map((each) => (each.clientId === clientId ? { ...each, state: 'failed' as const } : each)),
        );
      }
    },
    [client, jobId, path],
  );

  const send = useCallback(
    (body: string, attachments: readonly FileInfo[]) =>
      void deliver({
        clientId: crypto.randomUUID(),
        body,
        attachments,
        at: new Date().toISOString(),
        state: 'sending',
      }),
    [deliver],
  );
  const discard = useCallback(
    (clientId: string) => setPending((all) => all.filter((each) => each.clientId !== clientId)),
    [],
  );
  return { query, messages, pending, send, retry: deliver, discard };
}
