import type { ChangeStream, Db } from 'mongodb';
import type { Logger } from './logger';
import { processWide } from './process-wide';

/** Nothing is kept longer than this, whatever the change stream says or does not say. */
const KEEP_MS = 5_000;
const OPEN_AGAIN_MS = 500;

const state = () =>
  processWide('kept', () => ({
    /** Databases whose changes are being told to this process. */
    watched: new Set<string>(),
    /** What to forget when a collection changes. */
    forget: new Map<string, Set<() => void>>(),
  }));

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
 * entry for each `key`, of which there are few.
 */
export function keptBriefly<T>(): (db: Db, key: string, read: () => Promise<T>) => Promise<T> {
  const entries: Entries<T> = new Map();
  return (db, key, read) => keptIn(entries, db, `${db.databaseName}:${key}`, read);
}

type Entries<T> = Map<string, { value: Promise<T>; until: number }>;

function keptIn<T>(entries: Entries<T>, db: Db, name: string, read: () => Promise<T>): Promise<T> {
  if (!state().watched.has(db.databaseName)) return read();
  const entry = entries.get(name);
  if (entry && entry.until > performance.now()) return entry.value;
  const value = read();
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
  let stopped = false;
  let stream: ChangeStream | null = null;
  const forgetAll = () => {
    for (const one of [...forget.values()].flatMap((ones) => [...ones])) one();
  };
  const open = () => {
    stream = db.watch([{ $match: { 'ns.coll': { $in: [...forget.keys()] } } }]);
    stream.on('resumeTokenChanged', () => watched.add(db.databaseName));
    stream.on('change', (change) => {
      const changed = 'ns' in change && change.ns && 'coll' in change.ns ? change.ns.coll : '';
      for (const one of forget.get(changed) ?? []) one();
    });
    stream.on('error', (error) => {
      watched.delete(db.databaseName);
      forgetAll();
      if (stopped) return;
      log.warn({ err: error }, 'stream of kept collections lost, reopening');
      void stream?.close().catch(() => undefined);
      setTimeout(() => !stopped && open(), OPEN_AGAIN_MS);
    });
  };
  open();
  return async () => {
    stopped = true;
    watched.delete(db.databaseName);
    forgetAll();
    await stream?.close().catch(() => undefined);
  };
}
