import { createServer, connect as dial, type Socket } from 'node:net';

/** A mail server's door that can be held shut: who comes through waits without an answer until it opens again. */
export interface SlowMail {
  port: number;
  /** From now on connections and what they say are kept waiting. */
  hold(): void;
  /** Lets everything through again. */
  release(): void;
  /** How many connections are waiting. */
  waiting(): number;
  close(): void;
}

/** Opens one in front of a mail server at `target` (`smtp://host:port`). */
export async function openSlowMail(target: string): Promise<SlowMail> {
  const { hostname, port } = new URL(target);
  let isHeld = false;
  const held = new Set<Socket>();
  const all = new Set<Socket>();
  const pass = (socket: Socket) => {
    const server = dial(Number(port), hostname);
    all.add(server);
    for (const [one, other] of [
      [socket, server],
      [server, socket],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
    socket.pipe(server).pipe(socket);
  };
  const door = createServer((socket) => {
    all.add(socket);
    if (!isHeld) return pass(socket);
    held.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => held.delete(socket));
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const address = door.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    hold: () => {
      // Pooled connections of before would slip through.
      for (const socket of all) socket.destroy();
      all.clear();
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const socket of held) pass(socket);
      held.clear();
    },
    waiting: () => held.size,
    close: () => {
      for (const socket of [...all, ...held]) socket.destroy();
      door.close();
    },
  };
}
