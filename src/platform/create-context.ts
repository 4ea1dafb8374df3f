import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { Clock } from '@/shared/clock';
import { type Actor, type Context, isTxContext } from './context';
import { logger } from './logger';
import { mongoOf } from './mongo';
import { processClock } from './process-clock';
import { agendaQueue, type TaskQueue } from './tasks';

/** Assembles the context of one request, task or boot step. */
export function createContext(
  payload: Payload,
  actor: Actor,
  options: {
    requestId?: string;
    ip?: string | null;
    userAgent?: string | null;
    clock?: Clock;
    tasks?: TaskQueue;
  } = {},
): Context {
  const { db } = mongoOf(payload);
  const requestId = options.requestId ?? randomUUID();
  return {
    actor,
    payload,
    db,
    clock: options.clock ?? processClock(),
    logger: logger().child({ requestId }),
    tasks: options.tasks ?? agendaQueue(db),
    requestId,
    ip: options.ip ?? null,
    userAgent: options.userAgent ?? null,
  };
}

/** `{ session }` when `ctx` is inside a transaction, else `{}`: spread it into every driver call. */
export function inSession(ctx: Context): { session?: import('mongodb').ClientSession } {
  return isTxContext(ctx) ? { session: ctx.session } : {};
}

type Answers<Reads extends readonly (() => unknown)[]> = {
  -readonly [K in keyof Reads]: Awaited<ReturnType<Reads[K]>>;
};

/**
 * Reads that do not need each other: all at once outside a transaction, one after the other inside one, because a
 * session takes one operation at a time.
 */
export async function together<Reads extends readonly (() => unknown)[] | []>(
  ctx: Context,
  reads: Reads,
): Promise<Answers<Reads>> {
  if (!isTxContext(ctx)) return (await Promise.all(reads.map((read) => read()))) as Answers<Reads>;
  const answers: unknown[] = [];
  for (const read of reads) answers.push(await read());
  return answers as Answers<Reads>;
}

/** The same context outside of the transaction that is open: for what must stand even when the caller's throws. */
export function outsideOf(ctx: Context): Context {
  const { actor, payload, db, clock, logger, tasks, requestId, ip, userAgent } = ctx;
  return { actor, payload, db, clock, logger, tasks, requestId, ip, userAgent };
}
