type Key = string | number;

/**
 * A number in [0, 1) that is always the same for the same keys. Each draw of the market has keys of its own, so that
 * two policies meet the same people on the same days (common random numbers), whatever order things happen in.
 */
export function uniform(...keys: readonly Key[]): number {
  let hash = 0x811c9dc5;
  for (const char of keys.join('|')) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Standard normal. */
export function normal(...keys: readonly Key[]): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(...keys, 'r')));
  return radius * Math.cos(2 * Math.PI * uniform(...keys, 'a'));
}

/** Positive, its median given; `spread` 0.5 is moderate. */
export const logNormal = (median: number, spread: number, ...keys: readonly Key[]): number =>
  median * Math.exp(spread * normal(...keys));

/** How often something with this mean happens. */
export function poisson(mean: number, ...keys: readonly Key[]): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = uniform(...keys, 0); product > limit; product *= uniform(...keys, count)) count += 1;
  return count;
}

/** One of these, by weight. */
export function pick<T>(choices: readonly (readonly [T, number])[], ...keys: readonly Key[]): T {
  let left = uniform(...keys) * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  const [last] = choices.at(-1) ?? [];
  if (last === undefined) throw new Error('nothing to pick from');
  return last;
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
