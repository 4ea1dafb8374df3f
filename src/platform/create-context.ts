import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { type Clock, systemClock } from '@/shared/clock';
import { type Actor, type Context, isTxContext } from './context';
import { logger } from './logger';
import { agendaQueue, type TaskQueue } from './tasks';
import { mongoOf } from './unit-of-work';

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
    clock: options.clock ?? systemClock,
    logger: logger().child({ requestId }),
    tasks: options.tasks ?? agendaQueue(db),
    requestId,
    ip: options.ip ?? null,
    userAgent: options.userAgent ?? null,
  };
}

/** The same context acting as the platform itself, e.g. for effects that the person has no right to do directly. */
export function asSystem<C extends Context>(ctx: C, name: string): C {
  return { ...ctx, actor: { kind: 'system', name } };
}

/** `{ session }` when `ctx` is inside a transaction, else `{}`: spread it into every driver call. */
export function inSession(ctx: Context): { session?: import('mongodb').ClientSession } {
  return isTxContext(ctx) ? { session: ctx.session } : {};
}
