import type { ClientSession, Db, Document, Filter } from 'mongodb';
import { followChanges } from './change-feed';
import type { Logger } from './logger';
import { processWide } from './process-wide';

/** Nothing is kept longer than this, whatever the change stream says or does not say. */
const KEEP_MS = 5_000;

const state = () =>
  processWide('kept', () => ({
    /** Databases whose changes are being told to this process. */
    watched: new Set<string>(),
    /** What to forget when a collection changes. */
    forget: new Map<string, Set<() => void>>(),
  }));

/** Whether anything is kept of this database: where nobody follows its changes, a script or history being made, nothing is. */
export const isKept = (db: Db): boolean => state().watched.has(db.databaseName);

/** Calls `forget` when `collection` has changed, whichever process changed it, once `watchKept` runs. */
export function whenChanged(collection: string, forget: () => void): void {
  const { forget: all } = state();
  all.set(collection, (all.get(collection) ?? new Set()).add(forget));
}

/**
 * A small thing that hot paths read all the time and people seldom change, e.g. the skills: read once and kept in the
 * process until its collection changes, five seconds at most. Read outside of transactions, so a rule that uses
 * it accepts that. Where nobody watches for changes (a script, a test in the process) it is read every time.
 */
export function kept<T>(collection: string, read: (db: Db) => Promise<T>): (db: Db) => Promise<T> {
  const entries: Entries<T> = new Map();
  whenChanged(collection, () => entries.clear());
  return (db) => keptIn(entries, db, db.databaseName, () => read(db));
}

/**
 * As `kept`, of what no single collection's change makes wrong within five seconds, such as half a year's record; one
 * entry for each `key`, of which there are few. A change of `collection`, where one is named, makes it forget earlier.
 */
export function keptBriefly<T>(
  collection?: string,
): (db: Db, key: string, read: () => Promise<T>) => Promise<T> {
  const entries: Entries<T> = new Map();
  if (collection) whenChanged(collection, () => entries.clear());
  return (db, key, read) => keptIn(entries, db, `${db.databaseName}:${key}`, read);
}

/**
 * Whether an organization may have something that few have, such as a listener or an open dispute: most hot paths need not
 * look for it then. No means none; yes means that one has to look. `filter` says which documents of `collection` count;
 * their `organization` owns them.
 */
export function keptOwners(
  collection: string,
  filter: Filter<Document>,
): (db: Db, organizationId: string) => Promise<boolean> {
  const owners = kept(collection, async (db) => {
    const ids = await db.collection(collection).distinct('organization', filter);
    return new Set(ids.map(String));
  });
  return async (db, organizationId) => !isKept(db) || (await owners(db)).has(organizationId);
}

/**
 * Forgets what this process keeps of a collection as soon as the transaction that changes it has ended: whoever made the
 * change sees it with their next request. Other processes hear of it by the change stream, within milliseconds.
 */
export function forgetAfter(session: ClientSession, collection: string): void {
  const collections = changedIn.get(session);
  if (collections) {
    collections.add(collection);
    return;
  }
  const changed = new Set([collection]);
  changedIn.set(session, changed);
  session.once('ended', () => changed.forEach(forgetKept));
}

/** What each open transaction has changed; one listener for each, however many documents it changes. */
const changedIn = new WeakMap<ClientSession, Set<string>>();

function forgetKept(collection: string): void {
  for (const forget of state().forget.get(collection) ?? []) forget();
}

/** More entries than this are not few: all are read anew. */
const MOST_ENTRIES = 500;

type Entries<T> = Map<string, { value: Promise<T>; until: number }>;

function keptIn<T>(entries: Entries<T>, db: Db, name: string, read: () => Promise<T>): Promise<T> {
  if (!isKept(db)) return read();
  const entry = entries.get(name);
  if (entry && entry.until > performance.now()) return entry.value;
  const value = read();
  if (entries.size >= MOST_ENTRIES) entries.clear();
  entries.set(name, { value, until: performance.now() + KEEP_MS });
  value.catch(() => entries.get(name)?.value === value && entries.delete(name));
  return value;
}

/**
 * Follows the collections that something is kept of, and forgets it when they change. While the stream is lost, nothing
 * is kept. @returns a function that stops it
 */
export async function watchKept(db: Db, log: Logger): Promise<() => Promise<void>> {
  const { watched, forget } = state();
  const keepNothing = () => {
    watched.delete(db.databaseName);
    for (const one of [...forget.values()].flatMap((ones) => [...ones])) one();
  };
  const stop = followChanges({
    watch: (options) => {
      const stream = db.watch([{ $match: { 'ns.coll': { $in: [...forget.keys()] } } }], options);
      return stream.on('resumeTokenChanged', () => watched.add(db.databaseName));
    },
    tell: (change) => {
      const changed = 'ns' in change && change.ns && 'coll' in change.ns ? change.ns.coll : '';
      forgetKept(changed);
    },
    lost: (error) => {
      keepNothing();
      log.warn({ err: error }, 'stream of kept collections lost, reopening');
    },
  });
  return async () => {
    keepNothing();
    await stop();
  };
}
