import type { Db } from 'mongodb';
import { type ActorName, sideOf } from './actors';

/** Words that somebody must not read, by who reads: made by `plant`, with the number of the world in place of `0`. */
const HIDDEN: Record<'client' | 'worker' | 'nobody', RegExp> = {
  client:
    /q\d{7,}q(AdminNote|Flagged|-?Internal|Unreleased|-worker|HOLDER)|\+8551255501|"(payout|hourlyRate|adminNotes|flagReason)":/i,
  worker:
    /q\d{7,}q(-email|Surname|Billing|AdminNote|Flagged|-?Internal)|\+1212555017|"(price|pricing|adminNotes|flagReason)":/i,
  nobody: /q\d{7,}q/i,
};
/** Staff who may not read messages. */
const MESSAGES = /q\d{7,}q(Message|Internal)/;
/** One's own things, which one may read. */
const OWN: Partial<Record<ActorName, RegExp>> = {};

/** What no answer may ever carry: hashes, refresh tokens, sealed texts. */
export async function secretsIn(db: Db): Promise<string[]> {
  const found = new Set<string>();
  const names = [
    'auth-credentials',
    'auth-sessions',
    'auth-tokens',
    'payout-methods',
    'auth-second-factors',
    'auth-devices',
    'organization-invitations',
    'api-keys',
    'webhook-endpoints',
  ];
  for (const name of names) {
    for await (const document of db.collection(name).find().limit(3_000)) {
      for (const value of texts({ ...document, _id: typeof document._id === 'string' ? document._id : null }))
        if (isSecret(value.path)) found.add(value.text);
    }
  }
  return [...found].filter((text) => text.length >= 16);
}

const isSecret = (path: string) =>
  /hash|secret|_id|successor|account\.(data|iv|tag)|recovery|sealed|key/i.test(path);

function* texts(value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const inner of value) yield* texts(inner, path);
  else if (value && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}.${key}`);
}

/** A secret that an answer carries to somebody who must not have it; null when there is none. */
export function leakIn(
  text: string,
  reader: ActorName,
  world: number,
  secrets: readonly string[],
): string | null {
  const secret = secrets.find((one) => text.includes(one));
  if (secret) return `a stored secret (${secret.slice(0, 6)}…)`;
  if (text.includes('000998877665')) return 'a whole account number';
  const side = sideOf(reader);
  if (side === 'staff') return reader === 'finance' ? (MESSAGES.exec(text)?.[0] ?? null) : null;
  const found = HIDDEN[side].exec(OWN[reader] ? text.replaceAll(OWN[reader] as never, '') : text);
  if (found) return found[0];
  for (const [word, n] of text.matchAll(/q(\d{7,})q\S{0,20}/gi))
    if (Number(n) !== world) return `another world's ${word}`;
  return null;
}
