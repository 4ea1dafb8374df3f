'use client';

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, newKey } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import { useSession } from '@/ui/api/use-session';
import type { FileInfo, Message } from '../job-types';

const PAGE = 40;

export interface Pending {
  clientId: string;
  body: string;
  attachments: readonly FileInfo[];
  failed: boolean;
}

/** A job's messages, oldest first, with those that are still on their way. */
export function useThread(jobId: string) {
  const client = useQueryClient();
  const { user } = useSession();
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const query = useInfiniteQuery({
    queryKey: [`/jobs/${jobId}/messages`, {}, 'thread'] as const,
    queryFn: ({ pageParam, signal }) =>
      api.list('/jobs/{id}/messages', {
        path: { id: jobId },
        query: { limit: PAGE, before: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.items.length === PAGE ? last.items.at(-1)?.id : undefined),
  });
  const messages: Message[] = (query.data?.pages.flatMap((page) => page.items) ?? []).toReversed();
  const arrived = new Set(messages.map((message) => message.clientId));

  async function deliver({
    clientId,
    body,
    attachments,
  }: Pick<Pending, 'clientId' | 'body' | 'attachments'>) {
    try {
      await api.post('/jobs/{id}/messages', {
        path: { id: jobId },
        idempotencyKey: clientId,
        body: {
          body,
          clientId,
          ...(attachments.length ? { attachments: attachments.map((file) => file.id) } : {}),
        },
      });
      await invalidatePaths(client, [`/jobs/${jobId}/messages`]);
      setPending((all) => all.filter((one) => one.clientId !== clientId));
    } catch {
      setPending((all) => all.map((one) => (one.clientId === clientId ? { ...one, failed: true } : one)));
    }
  }

  function send(body: string, attachments: readonly FileInfo[]) {
    const message: Pending = { clientId: newKey(), body, attachments, failed: false };
    setPending((all) => [...all, message]);
    void deliver(message);
  }

  function again(message: Pending) {
    setPending((all) =>
      all.map((one) => (one.clientId === message.clientId ? { ...one, failed: false } : one)),
    );
    void deliver(message);
  }

  const last = messages.at(-1);
  const unread =
    last && !last.mine && user && !last.readBy.some((reader) => reader.userId === user.id) ? last.id : null;
  return {
    ...query,
    messages,
    pending: pending.filter((one) => !arrived.has(one.clientId)),
    send,
    again,
    unread,
  };
}
