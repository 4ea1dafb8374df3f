import { io, type Socket } from 'socket.io-client';

/** Opens a socket with a token and resolves once it is let in; rejects with the refusal's code. */
export function openSocket(baseUrl: string, namespace: string, token: string | null): Promise<Socket> {
  const socket = io(`${baseUrl}${namespace}`, {
    auth: { token },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

/** When a socket is ended by the server, by `performance.now()`. */
export const endOf = (socket: Socket): Promise<number> =>
  new Promise((resolve) => socket.once('disconnect', () => resolve(performance.now())));
