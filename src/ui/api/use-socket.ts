'use client';

import { useEffect, useRef } from 'react';
import type { Socket } from 'socket.io-client';
import { type Namespace, socketOf } from './socket';

/** Calls `handler` for a server event on a namespace while the component is mounted. */
export function useSocketEvent<T>(namespace: Namespace, event: string, handler: (data: T) => void): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
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
