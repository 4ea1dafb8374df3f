import type { Socket } from 'socket.io-client';
import { isActing } from './acting';
import { refreshSession } from './refresh';

export type Namespace = '/jobs' | '/messages';

const sockets = new Map<Namespace, Promise<Socket>>();

/**
 * The page's one socket of a namespace, opened on first use with the session cookie. It reconnects by itself;
 * when the server refuses the token it refreshes the session and tries again.
 */
export function socketOf(namespace: Namespace): Promise<Socket> {
  const open = sockets.get(namespace);
  if (open) return open;
  const opening = import('socket.io-client').then(({ io }) => {
    const socket = io(namespace, {
      withCredentials: true,
      auth: { acting: isActing() },
      reconnectionDelayMax: 15_000,
      randomizationFactor: 0.5,
    });
    socket.on('connect_error', async () => {
      // While `active`, the manager retries a lost connection itself; otherwise a middleware refused us.
      if (!socket.active && (await refreshSession())) setTimeout(() => socket.connect(), 1_000);
    });
    socket.on('disconnect', async (reason) => {
      if (reason === 'io server disconnect' && (await refreshSession())) socket.connect();
    });
    return socket;
  });
  sockets.set(namespace, opening);
  return opening;
}

/** Sends and waits up to 5 s for the acknowledgement; rejects without one. */
export async function emitAck<T = unknown>(namespace: Namespace, event: string, data: unknown): Promise<T> {
  const socket = await socketOf(namespace);
  return socket.timeout(5_000).emitWithAck(event, data) as Promise<T>;
}
