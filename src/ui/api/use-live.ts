'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { invalidatePaths } from './invalidate';
import { liveEvents, staleByType } from './live-events';
import { pollEvents } from './polling';
import { type Namespace, socketOf } from './socket';
import { sessionQuery } from './use-session';

/** After this long no part of the server takes an ended session for a living one. */
const SETTLED_MS = 1_200;
const namespaces: readonly Namespace[] = ['/jobs', '/messages'];

/**
 * Keeps a portal fresh: listens to the reader's own events and marks what they change as stale, by polling while
 * there is no socket. Mount once.
 */
export function useLive(): { connected: boolean } {
  const client = useQueryClient();
  const [connected, setConnected] = useState(false);
  const up = useRef(false);

  useEffect(() => {
    const cleanups: (() => void)[] = [];
    let gone = false;
    let wasUp = false;

    const mark = (value: boolean) => {
      // After a gap nobody knows what happened meanwhile: everything shown is asked for again.
      if (value && wasUp && !up.current) void client.invalidateQueries();
      wasUp ||= value;
      up.current = value;
      setConnected(value);
    };

    async function listen(namespace: Namespace) {
      const socket = await socketOf(namespace);
      if (gone) return;
      for (const event of liveEvents.filter((live) => live.namespace === namespace)) {
        const handler = () => void invalidatePaths(client, event.stale);
        socket.on(event.name, handler);
        cleanups.push(() => socket.off(event.name, handler));
      }
      if (namespace !== '/jobs') return;
      const online = () => mark(true);
      const offline = (reason: string) => {
        mark(false);
        // The server ended it: the session may be over. Who is signed in is asked anew once it has settled that.
        if (reason === 'io server disconnect')
          setTimeout(() => void client.invalidateQueries({ queryKey: sessionQuery.queryKey }), SETTLED_MS);
      };
      socket.on('connect', online);
      socket.on('disconnect', offline);
      if (socket.connected) online();
      cleanups.push(() => {
        socket.off('connect', online);
        socket.off('disconnect', offline);
      });
    }

    for (const namespace of namespaces) void listen(namespace);
    cleanups.push(
      pollEvents(
        () => !up.current,
        ({ types, gap }) => {
          if (gap) void client.invalidateQueries();
          else if (types.length) void invalidatePaths(client, [...new Set(types.flatMap(staleByType))]);
        },
      ),
    );
    return () => {
      gone = true;
      for (const cleanup of cleanups) cleanup();
    };
  }, [client]);

  return { connected };
}
