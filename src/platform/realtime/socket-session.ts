import type { Socket } from 'socket.io';
import { z } from 'zod';
import type { SocketData, SocketIdentity } from './realtime';
import { createBucket } from './token-bucket';

/** Timers of Node run out at once when they are longer than 24 days; the end of a key may be years away. */
const LONGEST_TIMER_MS = 24 * 3_600_000;
/** Of one socket, whatever it sends: more than any page of ours needs, and then it is cut off. */
const PACKETS_PER_MINUTE = 600;
const PACKETS_AT_ONCE = 120;
const TRIES_TO_REFRESH = { perMinute: 6, burst: 3 };

const refreshData = z.strictObject({ token: z.string().min(1).max(4_096) });

type Identify = (headers: Headers) => Promise<SocketIdentity | null>;
type Answer = (answer: object) => void;
const refusal = (code: string, message: string) => ({ ok: false, error: { code, message } });
const answerer = (acknowledge: unknown): Answer =>
  typeof acknowledge === 'function' ? (acknowledge as Answer) : () => undefined;

/**
 * Ends a socket with its token, unless it shows a newer one of the same session in time: `auth:refresh {token}`, acknowledged with
 * until when that one holds.
 */
export function keepSession(socket: Socket, identify: Identify): void {
  const data = socket.data as SocketData;
  let timer: NodeJS.Timeout | undefined;
  const arm = () => {
    clearTimeout(timer);
    const left = data.identity.expiresAt.getTime() - Date.now();
    if (left <= 0) return void socket.disconnect(true);
    timer = setTimeout(arm, Math.min(left, LONGEST_TIMER_MS));
  };
  const tries = createBucket(TRIES_TO_REFRESH.perMinute, TRIES_TO_REFRESH.burst);
  socket.on('auth:refresh', async (raw: unknown, acknowledge: unknown) => {
    const answer = answerer(acknowledge);
    if (!tries.take()) return answer(refusal('RATE_LIMITED', 'Too many tries. Wait a moment.'));
    const parsed = refreshData.safeParse(raw);
    if (!parsed.success) return answer(refusal('VALIDATION_FAILED', 'Send the token as { token }.'));
    const headers = new Headers({ authorization: `Bearer ${encodeURI(parsed.data.token)}` });
    const fresh = await identify(headers).catch(() => null);
    if (!fresh) return answer(refusal('UNAUTHENTICATED', 'This token is not good.'));
    const { actor } = data.identity;
    const isSame =
      fresh.actor.id === actor.id &&
      fresh.actor.sessionId === actor.sessionId &&
      fresh.actor.apiKey?.id === actor.apiKey?.id;
    if (!isSame) return answer(refusal('FORBIDDEN', 'This token is of another session. Connect anew.'));
    data.identity = fresh;
    arm();
    answer({ ok: true, data: { expiresAt: fresh.expiresAt.toISOString() } });
  });
  socket.on('disconnect', () => clearTimeout(timer));
  arm();
}

/** Cuts off a socket that sends far more than any page does, and answers events that do not exist. */
export function boundPackets(socket: Socket): void {
  const packets = createBucket(PACKETS_PER_MINUTE, PACKETS_AT_ONCE);
  socket.use(([name, ...rest], next) => {
    if (!packets.take()) {
      socket.disconnect(true);
      return;
    }
    if (socket.listenerCount(String(name)) > 0) return next();
    answerer(rest.at(-1))(refusal('NOT_FOUND', 'There is no such event.'));
  });
}
