import type { Kept } from './store';
import type { Cause, World } from './world';

/** The API version whose object shapes the stand-in has. */
export const API_VERSION = '2026-10-28.endive';
/** Seconds that events are kept, as at Stripe. */
const KEPT_SECONDS = 30 * 86_400;
const SWEEP_EVERY = 500;

export interface KeptEvent extends Kept {
  object: 'event';
  api_version: string;
  created: number;
  data: { object: object; previous_attributes?: object };
  livemode: false;
  pending_webhooks: number;
  request: Cause;
  type: string;
}

export interface Attempt {
  at: number;
  status: number | null;
  error: string | null;
  milliseconds: number;
}

/** What became of an event's delivery. */
export interface Delivery extends Kept {
  object: 'delivery';
  state: 'waiting' | 'delivered' | 'given_up';
  /** Real time, in milliseconds, of the next attempt. */
  nextAt: number;
  attempts: Attempt[];
}

/** Records that something happened; the object is kept as it is now. */
export function emit(world: World, type: string, object: Kept, previous?: object): KeptEvent {
  const { customer, test_clock } = object as { customer?: string | null; test_clock?: string | null };
  const created =
    object.object === 'customer' || test_clock ? world.now(test_clock) : world.nowOf(customer ?? null);
  const keep = <T extends Kept>(kept: T): T => (world.silent ? kept : world.store.put<T>(kept));
  const event = keep<KeptEvent>({
    id: world.newId('evt'),
    object: 'event',
    api_version: API_VERSION,
    created,
    data: { object: structuredClone(object), ...(previous ? { previous_attributes: previous } : {}) },
    livemode: false,
    pending_webhooks: world.behaviour.webhookUrl ? 1 : 0,
    request: { ...world.cause },
    type,
  });
  if (world.silent) return event;
  world.store.put<Delivery>({ id: event.id, object: 'delivery', state: 'waiting', nextAt: 0, attempts: [] });
  world.onEvent(event.id);
  if (world.store.count('event') % SWEEP_EVERY === 0) forgetOld(world, created);
  return event;
}

/** Keeps a changed object and says which of its fields changed. Says nothing when none did. */
export function update<T extends Kept>(world: World, type: string, before: T, after: T): T {
  const was = before as unknown as Record<string, unknown>;
  const is = after as unknown as Record<string, unknown>;
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const changed = names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
  world.store.put(after);
  if (changed.length === 0) return after;
  emit(
    world,
    type,
    after,
    structuredClone(Object.fromEntries(changed.map((name) => [name, was[name] ?? null]))),
  );
  return after;
}

function forgetOld(world: World, now: number): void {
  for (const event of world.store.all<KeptEvent>('event')) {
    const delivery = world.store.get<Delivery>('delivery', event.id);
    if (event.created > now - KEPT_SECONDS || delivery?.state === 'waiting') continue;
    world.store.remove('event', event.id);
    world.store.remove('delivery', event.id);
  }
}
