/** What names a person in texts. */
export interface Traces {
  /** 24 hex digits. */
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  phone: string | null;
}

/** What stands in their place. */
export interface Pseudonym {
  email: string;
  firstName: string;
  lastName: string;
}

/** The same for a person every time; nothing of it leads back to them. `mark`: eight digits of a hash. */
export const pseudonymOf = (mark: string): Pseudonym => ({
  email: `erased-${mark}@erased.invalid`,
  firstName: 'Erased',
  lastName: `person ${mark}`,
});

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Not inside a longer word, nor inside what is base64 or a path's encoding. */
const word = (text: string) => `(?<![\\p{L}\\p{N}+/=%])${literal(text)}(?![\\p{L}\\p{N}+=])`;
const LONG_ENOUGH = 2;

/** A text in which nothing names the person any more. */
export type Rewrite = (text: string) => string;

/**
 * Two ways to rewrite: `everywhere` what can be nobody else (address, telephone, full name), and `about` what speaks of
 * the person, where their first or last name alone is theirs too.
 */
export function rewritesFor(traces: Traces, to: Pseudonym): { everywhere: Rewrite; about: Rewrite } {
  const { email, firstName, lastName, phone } = traces;
  const steps: [RegExp, string][] = [[new RegExp(literal(email), 'giu'), to.email]];
  if (phone && phone.length > 5) steps.push([new RegExp(literal(phone), 'gu'), '(erased)']);
  const full = [firstName, lastName].filter(Boolean).join(' ');
  if (firstName && lastName) steps.push([new RegExp(word(full), 'giu'), `${to.firstName} ${to.lastName}`]);
  const alone: [RegExp, string][] = [
    [firstName, to.firstName],
    [lastName, to.lastName],
  ].flatMap(([name = '', instead = '']) =>
    name.length >= LONG_ENOUGH ? [[new RegExp(word(name), 'gu'), instead] as [RegExp, string]] : [],
  );
  const through = (all: readonly [RegExp, string][]) => (text: string) =>
    all.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
  return { everywhere: through(steps), about: through([...steps, ...alone]) };
}

/** Names of objects in the store: they are addresses, and changing them would lose the object. */
const UNTOUCHED = new Set([
  'key',
  'hash',
  'refreshHash',
  'tokenHash',
  'etag',
  'sha256',
  'uploadId',
  'fingerprint',
]);

/** A value with its texts rewritten; the very same value where nothing changed. Dates, ids and numbers stay as they are. */
export function rewriteValue(value: unknown, rewrite: Rewrite): unknown {
  if (typeof value === 'string') return rewrite(value);
  if (Array.isArray(value)) {
    const after = value.map((one) => rewriteValue(one, rewrite));
    return after.some((one, index) => one !== value[index]) ? after : value;
  }
  if (!isPlain(value)) return value;
  let isChanged = false;
  const after: Record<string, unknown> = {};
  for (const [name, before] of Object.entries(value)) {
    after[name] = UNTOUCHED.has(name) ? before : rewriteValue(before, rewrite);
    if (after[name] !== before) isChanged = true;
  }
  return isChanged ? after : value;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The fields of a document that have to change, with what they become. Its `_id` never does. */
export function changesOf(document: Record<string, unknown>, rewrite: Rewrite): Record<string, unknown> {
  const changed = Object.entries(document).flatMap(([name, before]) => {
    if (name === '_id' || UNTOUCHED.has(name)) return [];
    const after = rewriteValue(before, rewrite);
    return after === before ? [] : [[name, after] as const];
  });
  return Object.fromEntries(changed);
}
