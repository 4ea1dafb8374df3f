import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ClientSession, MongoError } from 'mongodb';
import { createLocalReq } from 'payload';
import { auditEntry } from './audit';
import type { Context, TxContext } from './context';
import { errors } from './errors';
import { tellFollowers } from './event-followers';
import { type StoredEvent, storedEvent } from './events';
import { mongoOf } from './mongo';
import { runSubscribers } from './subscribers';
import { queued } from './tasks';
import { TransactionEnd } from './transaction-end';

/**
 * With the waits between them about sixteen seconds: as long as a crowd at one document takes to pass through, and longer
 * than the database lets the transaction of a process live that died in it (`transactionLifetimeLimitSeconds` 10, looked
 * at every five).
 */
const MAX_ATTEMPTS = 80;
const MAX_COMMITS = 40;
const MAX_BACKOFF_MS = 400;

/** What one caller wants done in a transaction. It may run several times: it must do nothing outside the database. */
export interface Piece<T> {
  ctx: Context;
  work: (tx: TxContext) => Promise<T>;
}

/** How far a transaction has come: the piece that it is at (their number once all are done), and whether it was sent to be committed. */
export interface Progress {
  at: number;
  isCommitting: boolean;
}

/** Runs one piece in a transaction of its own, again when it meets a conflict. @throws CONFLICT after 80 times */
export async function runUntilDone<T>(piece: Piece<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(piece);
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (attempt >= MAX_ATTEMPTS) throw errors.conflict('Too many people changed this at once. Try again.');
      await sleep(Math.random() * Math.min(MAX_BACKOFF_MS, 5 * 2 ** attempt));
    }
  }
}

/** Runs one piece in a transaction of its own, once. */
export async function runOnce<T>(piece: Piece<T>): Promise<T> {
  const [result] = await runTransaction([piece]);
  return result as T;
}

/**
 * Runs pieces one after the other in one transaction and commits it: all of them or none. Each acts as its own caller and sees
 * what those before it have written.
 * @returns what each returned, in order
 */
export async function runTransaction<T>(
  pieces: readonly [Piece<T>, ...Piece<T>[]],
  progress: Progress = { at: 0, isCommitting: false },
): Promise<T[]> {
  const [{ ctx }] = pieces;
  const { client, sessions } = mongoOf(ctx.payload);
  const session = client.startSession();
  const transactionID = randomUUID();
  sessions[transactionID] = session;
  try {
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } });
    const end = new TransactionEnd(ctx.db, session);
    const results: T[] = [];
    for (const { ctx: caller, work } of pieces) {
      const isShared = progress.at > 0;
      results.push(await work(await openTxContext(caller, { session, transactionID, end, isShared })));
      progress.at += 1;
    }
    await end.write();
    progress.isCommitting = true;
    await commit(session);
    announce(ctx, end.events);
    return results;
  } catch (error) {
    if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
    throw error;
  } finally {
    delete sessions[transactionID];
    await session.endSession().catch(() => undefined);
  }
}

interface OpenTransaction {
  session: ClientSession;
  /** Under which Payload's Local API finds the session. */
  transactionID: string;
  end: TransactionEnd;
  isShared: boolean;
}

async function openTxContext(
  ctx: Context,
  { session, transactionID, end, isShared }: OpenTransaction,
): Promise<TxContext> {
  const req = await createLocalReq({ context: { useCase: true } }, ctx.payload);
  req.transactionID = transactionID;
  if (ctx.actor.kind === 'user') {
    // The Local API's access rules read these fields of the signed-in user.
    const { id, role, staffRoles, organizationId } = ctx.actor;
    req.user = {
      id,
      collection: 'users',
      role,
      staffRoles,
      organization: organizationId,
    } as unknown as typeof req.user;
  }
  const tx: TxContext = {
    ...ctx,
    session,
    isShared,
    startedAt: ctx.clock.now(),
    req,
    emit: async (event) => {
      const stored = storedEvent(event, ctx.clock.now());
      end.events.push(stored);
      await runSubscribers(tx, { ...event, id: stored._id.toHexString() });
    },
    audit: async (entry) => end.insert('audit-logs', auditEntry(ctx, entry)),
    enqueue: async (task, data, options) => end.enqueue(ctx.tasks, queued(task, data, options)),
    insertLast: (collection, document) => end.insert(collection, document),
    flush: (collection) => end.flush(collection),
  };
  return tx;
}

/** What is committed stands: who cannot be told now hears of it from the change stream or reads it later. */
function announce(ctx: Context, events: readonly StoredEvent[]): void {
  try {
    tellFollowers(events);
  } catch (error) {
    ctx.logger.error({ err: error }, 'committed events could not be told');
  }
}

async function commit(session: ClientSession): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      const lost = error instanceof MongoError && error.hasErrorLabel('UnknownTransactionCommitResult');
      if (!lost || attempt >= MAX_COMMITS) throw error;
      await sleep(20 * attempt);
    }
  }
}

/** Whether the transaction met another's and would do when run again; nothing of it was committed. */
export function isTransient(error: unknown): boolean {
  return error instanceof Error && 'hasErrorLabel' in error
    ? (error as MongoError).hasErrorLabel('TransientTransactionError')
    : false;
}
