import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { serveParent } from './child';

/** Connect everybody to a side, or have so many messages sent on it. */
export type Talk =
  | { connect: string; tokens: string[] }
  | { send: string; token: string; jobs: string[]; messages: number; atOnce: number };

const waiting = new Map<string, () => void>();
const sockets: Socket[] = [];

async function connect(base: string, tokens: readonly string[]): Promise<number> {
  const left = [...tokens];
  const one = async () => {
    for (let token = left.pop(); token; token = left.pop()) {
      const socket = io(`${base}/messages`, { auth: { token }, transports: ['websocket'], forceNew: true });
      sockets.push(socket);
      socket.on('job:new_message', ({ clientId }: { clientId: string }) => waiting.get(clientId)?.());
      await new Promise<void>((done, fail) => {
        socket.once('connect', done);
        socket.once('connect_error', fail);
      });
    }
  };
  await Promise.all(Array.from({ length: 16 }, one));
  return tokens.length;
}

/** Milliseconds from the sending of a message until the other side's socket has it. */
async function sendOne(base: string, token: string, job: string): Promise<number> {
  const clientId = randomUUID();
  const startedAt = performance.now();
  const heard = new Promise<number>((done, fail) => {
    const late = setTimeout(() => fail(new Error('a message did not come within 10 s')), 10_000);
    waiting.set(clientId, () => {
      clearTimeout(late);
      waiting.delete(clientId);
      done(performance.now() - startedAt);
    });
  });
  const answer = await fetch(`${base}/v1/jobs/${job}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ body: 'Could the second scene be a little shorter?', clientId }),
  });
  await answer.text();
  if (!answer.ok) throw new Error(`a message was refused with ${answer.status}`);
  return heard;
}

serveParent<Talk>({}, async (talk) => {
  if ('connect' in talk) return connect(talk.connect, talk.tokens);
  const { send, token, jobs, messages, atOnce } = talk;
  const times: number[] = [];
  let sent = 0;
  const one = async () => {
    while (sent < messages) {
      sent += 1;
      times.push(await sendOne(send, token, jobs[sent % jobs.length] ?? ''));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return times;
});
