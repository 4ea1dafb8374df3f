const STORE = Symbol.for('nimmit.process-wide');

type Store = Map<string, unknown>;

/**
 * One instance of `key` for the whole process. The server's bundle and Next's bundle each evaluate every
 * module, so a plain module variable would exist twice; this is the one place that reaches for `globalThis`.
 */
export function processWide<T>(key: string, create: () => T): T {
  const holder = globalThis as typeof globalThis & { [STORE]?: Store };
  holder[STORE] ??= new Map();
  if (!holder[STORE].has(key)) holder[STORE].set(key, create());
  return holder[STORE].get(key) as T;
}
