import { createHash } from 'node:crypto';
import type { EntityId } from '@/shared/vocabulary';

/** Sets of two and of three skills have lists of their own; larger sets are found within those of three. */
export const LARGEST_SET = 3;
/** As many bytes of the digest as a number holds exactly. */
const KEY_BYTES = 6;

/**
 * The key under which a card stands in the list of those who have all of these skills. Two sets may share a key, so
 * what is found by it has to be looked at, but nobody who has the skills is missing.
 */
export function skillSetKey(skills: readonly EntityId[]): number {
  const names = skills.map(String).sort().join();
  return createHash('sha1').update(names).digest().readUIntBE(0, KEY_BYTES);
}

/** The keys of every set of two and of three of somebody's skills, ascending. */
export function skillSetKeys(skills: readonly EntityId[]): number[] {
  const unique = [...new Set(skills.map(String))];
  const keys = [2, LARGEST_SET].flatMap((size) => setsOf(unique, size)).map(skillSetKey);
  return [...new Set(keys)].sort((a, b) => a - b);
}

/** Every set of so many of these, each once. */
export function setsOf<T>(all: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return all.flatMap((one, index) => setsOf(all.slice(index + 1), size - 1).map((rest) => [one, ...rest]));
}
