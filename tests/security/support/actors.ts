/** Everybody who comes to a door, by what they are to company A's work. */
export const CLIENTS = ['owner', 'member', 'requester', 'unverified', 'stranger'] as const;
export const WORKERS = ['assigned', 'candidate', 'bystander'] as const;
export const STAFF = ['chief', 'operations', 'finance', 'quality', 'support'] as const;
/** Programs with a key that company A's owner made: with every scope, and to read jobs alone. */
export const KEYS = ['program', 'reader'] as const;
/** Support, acting as company A's owner with a reason. */
export const ACTING = ['acting'] as const;
/** Who is nobody: no token, one that has run out, of an ended session, of a suspended account. */
export const NOBODIES = ['anonymous', 'expired', 'signedOut', 'suspended'] as const;
export const ACTORS = [...CLIENTS, ...WORKERS, ...STAFF, ...KEYS, ...ACTING, ...NOBODIES] as const;

export type ActorName = (typeof ACTORS)[number];
export type Side = 'client' | 'worker' | 'staff' | 'nobody';

/** Which side an actor is on. */
export function sideOf(actor: ActorName): Side {
  if ([...CLIENTS, ...KEYS, ...ACTING].includes(actor as never)) return 'client';
  if ((WORKERS as readonly string[]).includes(actor)) return 'worker';
  return (STAFF as readonly string[]).includes(actor) ? 'staff' : 'nobody';
}

/** Words of the tables that stand for several. */
const GROUPS: Record<string, readonly ActorName[]> = {
  everybody: ACTORS,
  people: [...CLIENTS, ...WORKERS, ...STAFF],
  clients: CLIENTS,
  /** Company A's own. */
  company: ['owner', 'member', 'requester', 'unverified'],
  payers: ['owner', 'member', 'unverified'],
  workers: WORKERS,
  staff: STAFF,
  keys: KEYS,
  nobody: NOBODIES,
};

/** `'company assigned staff'` → the actors. A `-` takes one out again. @throws on an unknown word */
export function actorsOf(words: string): Set<ActorName> {
  const found = new Set<ActorName>();
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const isOut = word.startsWith('-');
    const name = isOut ? word.slice(1) : word;
    const group = GROUPS[name] ?? (ACTORS.includes(name as ActorName) ? [name as ActorName] : null);
    if (!group) throw new Error(`the tables know nobody called ${name}`);
    for (const one of group) isOut ? found.delete(one) : found.add(one);
  }
  return found;
}
