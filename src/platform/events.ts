import { type ClientSession, type Db, ObjectId } from 'mongodb';
import { followChanges } from './change-feed';
import type { DomainEvent } from './context';
import { follow } from './event-followers';
import type { Logger } from './logger';

export interface StoredEvent {
  _id: ObjectId;
  type: string;
  rooms: string[];
  data: Record<string, unknown>;
  at: Date;
}

const COLLECTION = 'events';
const KEEP_DAYS = 14;
/** Ids are made before the commit, so a slow transaction can appear behind a faster, later one. */
const COMMIT_SKEW_MS = 10_000;

/** The event log. It exists so that what is told to people is told after the commit, by every process. */
export const eventsOf = (db: Db) => db.collection<StoredEvent>(COLLECTION);

/** Indexes of the event log: by room for catch-up, and removal after 14 days. */
export async function ensureEventIndexes(db: Db): Promise<void> {
  await eventsOf(db).createIndexes([
    { key: { rooms: 1, _id: 1 } },
    { key: { at: 1 }, expireAfterSeconds: KEEP_DAYS * 24 * 3600 },
  ]);
}

/** An event as it will be stored. */
export function storedEvent({ type, rooms, data }: DomainEvent, at: Date): StoredEvent {
  return { _id: new ObjectId(), type, rooms, data, at };
}

/** Appends events in the caller's transaction, all by one write. */
export async function insertEvents(
  db: Db,
  session: ClientSession,
  events: readonly StoredEvent[],
): Promise<void> {
  if (events.length > 0) await eventsOf(db).insertMany([...events], { session });
}

/**
 * What happened in `rooms` after event `after` (an event id), oldest first: the catch-up of a client that was
 * away. Events up to 10 s older than `after` are repeated, since transactions may commit out of id order:
 * readers drop ids that they have seen.
 */
export async function eventsAfter(
  db: Db,
  rooms: string[],
  after: string | null,
  limit = 200,
): Promise<StoredEvent[]> {
  const since = after
    ? ObjectId.createFromTime(
        Math.floor((new ObjectId(after).getTimestamp().getTime() - COMMIT_SKEW_MS) / 1000),
      )
    : null;
  const filter = { rooms: { $in: rooms }, ...(since ? { _id: { $gt: since } } : {}) };
  if (!since) {
    const latest = await eventsOf(db).find(filter).sort({ _id: -1 }).limit(1).toArray();
    return latest;
  }
  return eventsOf(db).find(filter).sort({ _id: 1 }).limit(limit).toArray();
}

/**
 * Follows the event log and hands every committed event to `deliver`, once: those of this process at their commit,
 * those of others by change stream, in commit order. Resumes from the last token after a lost connection.
 * @returns a function that stops it
 */
export async function followEvents(
  db: Db,
  log: Logger,
  deliver: (event: StoredEvent) => void,
): Promise<() => Promise<void>> {
  const follower = follow(deliver);
  const stop = followChanges<StoredEvent>({
    watch: (options) => eventsOf(db).watch([{ $match: { operationType: 'insert' } }], options),
    tell: (change) => {
      if (change.operationType === 'insert') follower.tell(change.fullDocument);
    },
    lost: (error) => log.warn({ err: error }, 'event stream lost, reopening'),
  });
  return async () => {
    follower.leave();
    await stop();
  };
}
