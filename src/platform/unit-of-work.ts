import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ClientSession, type Db, type MongoClient, MongoError, ObjectId } from 'mongodb';
import { createLocalReq, type Payload } from 'payload';
import { insertAuditEntry } from './audit';
import { type Context, isTxContext, type TxContext } from './context';
import { errors } from './errors';
import { tellFollowers } from './event-followers';
import { insertEvents, type StoredEvent, storedEvent } from './events';
import { asPerson, besideLane, inLane, isCrowded, isLaneBusy } from './lane';
import { runSubscribers } from './subscribers';

/**
 * With the waits between them about sixteen seconds: as long as a crowd at one document takes to pass through, and longer
 * than the database lets the transaction of a process live that died in it (`transactionLifetimeLimitSeconds` 10, looked
 * at every five).
 */
const MAX_ATTEMPTS = 80;
const MAX_COMMITS = 40;
const MAX_BACKOFF_MS = 400;
/** More transactions of one organization than this would mostly undo each other: they write one balance. */
const ONE_ORGANIZATION_AT_ONCE = 4;

/** The driver objects behind Payload's Mongo adapter. The adapter does not type them. */
interface MongoAdapter {
  connection: { getClient(): MongoClient; db: Db };
  sessions: Record<string, ClientSession>;
}

/** Payload's own Mongo connection: one pool for everything. */
export function mongoOf(payload: Payload): {
  client: MongoClient;
  db: Db;
  sessions: Record<string, ClientSession>;
} {
  const adapter = payload.db as unknown as MongoAdapter;
  return { client: adapter.connection.getClient(), db: adapter.connection.db, sessions: adapter.sessions };
}

/**
 * Runs `work` in one MongoDB transaction and commits it. Transient conflicts (two writers on one document)
 * are retried with jitter, up to 80 times, then refused as a CONFLICT; a commit whose answer was lost is asked for again. Inside an open
 * transaction it joins that one instead. `work` may run several times: it must do nothing outside the database.
 *
 * Who met a conflict queues up with the others of the same organization, one at a time: a crowd that all try again at
 * once would run every transaction about as often as it has members. Who says what they are after (`ctx.queueAt`) queues
 * there from the start. What `ctx.askFirst` refuses opens no transaction.
 */
export async function unitOfWork<T>(ctx: Context, work: (tx: TxContext) => Promise<T>): Promise<T> {
  if (isTxContext(ctx)) return work(ctx);
  const lane = laneOf(ctx);
  if (!ctx.queueAt && !isLaneBusy(lane) && !isCrowded(lane, mostBeside(ctx))) {
    try {
      return await besideLane(lane, async () => {
        await ctx.askFirst?.();
        return runOnce(ctx, work);
      });
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
  }
  const hasToWait = isLaneBusy(lane);
  const queue = () => inLane(lane, () => runUntilDone(ctx, work), ctx.askFirst);
  return hasToWait && ctx.actor.kind === 'user' ? asPerson(queue) : queue();
}

const mostBeside = ({ actor }: Context) => (actor.kind === 'user' ? ONE_ORGANIZATION_AT_ONCE : Infinity);

/**
 * Those who are likely to write the same documents. Tasks are too few at once to be a crowd: each is by itself, so that two
 * that meet do not hold up all the others.
 */
function laneOf({ actor, requestId, queueAt }: Context): string {
  if (queueAt) return laneNamed(queueAt);
  if (actor.kind === 'system') return laneNamed(`system:${requestId}`);
  return laneNamed(actor.kind === 'user' ? (actor.organizationId ?? actor.id) : actor.kind);
}

/** The lane of an organization's people, of a person without one, or of what many are after. */
export const laneNamed = (id: string): string => `transactions:${id}`;

async function runUntilDone<T>(ctx: Context, work: (tx: TxContext) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(ctx, work);
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (attempt >= MAX_ATTEMPTS) throw errors.conflict('Too many people changed this at once. Try again.');
      await sleep(Math.random() * Math.min(MAX_BACKOFF_MS, 5 * 2 ** attempt));
    }
  }
}

async function runOnce<T>(ctx: Context, work: (tx: TxContext) => Promise<T>): Promise<T> {
  const { client, sessions } = mongoOf(ctx.payload);
  const session = client.startSession();
  const transactionID = randomUUID();
  sessions[transactionID] = session;
  try {
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } });
    const events: StoredEvent[] = [];
    const result = await work(await openTxContext(ctx, session, transactionID, events));
    await insertEvents(ctx.db, session, events);
    await commit(session);
    announce(ctx, events);
    return result;
  } catch (error) {
    if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
    throw error;
  } finally {
    delete sessions[transactionID];
    await session.endSession().catch(() => undefined);
  }
}

async function openTxContext(
  ctx: Context,
  session: ClientSession,
  transactionID: string,
  events: StoredEvent[],
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
    startedAt: ctx.clock.now(),
    req,
    emit: async (event) => {
      const stored = storedEvent(event, ctx.clock.now());
      events.push(stored);
      await runSubscribers(tx, { ...event, id: stored._id.toHexString() });
    },
    audit: (entry) => insertAuditEntry(ctx, session, entry),
    enqueue: (task, data, options) => ctx.tasks.enqueue(session, task, data, options),
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

function isTransient(error: unknown): boolean {
  return error instanceof Error && 'hasErrorLabel' in error
    ? (error as MongoError).hasErrorLabel('TransientTransactionError')
    : false;
}

/** A fresh id, made before the insert so that events and tasks can name the document. */
export const newId = (): ObjectId => new ObjectId();
