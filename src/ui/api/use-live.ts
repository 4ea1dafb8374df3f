'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Socket } from 'socket.io-client';
import { invalidatePaths } from './invalidate';
import { liveEvents, staleByEvent, staleByType } from './live-events';
import { pollEvents } from './polling';
import { type Namespace, socketOf } from './socket';

/** Keeps the portal fresh: listens to the reader's own events and marks what they change as stale. Mount once. */
export function useLive(enabled: boolean): { connected: boolean } {
  const client = useQueryClient();
  const [connected, setConnected] = useState(false);
  const up = useRef(false);

  useEffect(() => {
    if (!enabled) return;
    const cleanups: (() => void)[] = [];
    let gone = false;
    const mark = (value: boolean) => {
      up.current = value;
      setConnected(value);
    };
    void socketOf('/jobs').then((socket) => {
      if (gone) return;
      const handlers = liveEvents.map((event) => [event, () => void invalidatePaths(client, staleByEvent[event] ?? [])] as const);
      const online = () => {
        // What happened while away is unknown: everything shown is asked for again.
        if (!up.current) void client.invalidateQueries();
        mark(true);
      };
      const offline = () => mark(false);
      for (const [event, handler] of handlers) socket.on(event, handler);
      socket.on('connect', online);
      socket.on('disconnect', offline);
      if (socket.connected) mark(true);
      cleanups.push(() => {
        for (const [event, handler] of handlers) socket.off(event, handler);
        socket.off('connect', online);
        socket.off('disconnect', offline);
      });
    });
    cleanups.push(
      pollEvents(
        () => !up.current,
        (events) => void invalidatePaths(client, [...new Set(events.flatMap((event) => staleByType(event.type)))]),
      ),
    );
    return () => {
      gone = true;
      for (const cleanup of cleanups) cleanup();
    };
  }, [client, enabled]);

  return { connected };
}

/** Calls `handler` for a server event on a namespace while the component is mounted. */
export function useSocketEvent<T>(namespace: Namespace, event: string, handler: (data: T) => void): void {
  const latest = useRef(handler);
  latest.current = handler;
  useEffect(() => {
    let socket: Socket | undefined;
    let gone = false;
    const listen = (data: T) => latest.current(data);
    void socketOf(namespace).then((opened) => {
      if (gone) return;
      socket = opened;
      socket.on(event, listen);
    });
    return () => {
      gone = true;
      socket?.off(event, listen);
    };
  }, [namespace, event]);
}

/** Joins a job's room on both namespaces, again after each reconnect, while the component is mounted. */
export function useJobRoom(jobId: string | undefined): void {
  useEffect(() => {
    if (!jobId) return;
    let gone = false;
    const cleanups: (() => void)[] = [];
    for (const namespace of ['/jobs', '/messages'] as const) {
      void socketOf(namespace).then((socket) => {
        if (gone) return;
        const join = () => socket.emit('job:subscribe', { jobId }, () => undefined);
        if (socket.connected) join();
        socket.on('connect', join);
        cleanups.push(() => socket.off('connect', join));
      });
    }
    return () => {
      gone = true;
      for (const cleanup of cleanups) cleanup();
    };
  }, [jobId]);
}
