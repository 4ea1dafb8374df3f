import type { JournalEntry } from '../api/serve';
import type { Behaviour, Decline, Fault, World } from '../core/world';
import type { Action } from './serve';

const SETTABLE = [
  ...['webhookUrl', 'webhooksPaused', 'webhookDuplicates', 'webhookJitterMs', 'latencyMs', 'draftSeconds'],
  ...['retryDays', 'afterRetries', 'refunds'],
] as const;

function shown(world: World, backlog: number): object {
  return { now: world.now(), ...world.behaviour, webhooks: { url: world.behaviour.webhookUrl, backlog } };
}

/** Settings, faults, declines and the journal of calls. */
export const accountActions: Action[] = [
  ['GET', 'state', ({ world, deliveries }) => shown(world, deliveries.backlog)],
  [
    'POST',
    'settings',
    ({ world, deliveries, input }) => {
      const changes = Object.fromEntries(
        SETTABLE.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]),
      );
      world.behave(changes as Partial<Behaviour>);
      deliveries.wake();
      return shown(world, deliveries.backlog);
    },
  ],
  [
    'GET',
    'calls',
    ({ world, input }) => {
      const { path, method, key, since } = input as Record<string, string | undefined>;
      const matches = (one: JournalEntry) =>
        (!path || one.path.includes(path)) &&
        (!method || one.method === method) &&
        (!key || one.idempotencyKey === key) &&
        (!since || one.at >= Number(since));
      return { calls: world.store.all<JournalEntry>('call').filter(matches) };
    },
  ],
  [
    'POST',
    'calls/clear',
    ({ world }) => {
      for (const { id } of world.store.all<JournalEntry>('call')) world.store.remove('call', id);
      return { cleared: true };
    },
  ],
  [
    'POST',
    'fail',
    ({ world, input }) => {
      const {
        kind = 'error',
        status = 500,
        delayMs = 1000,
        match = null,
        count = 1,
      } = input as Partial<Fault> & { count?: number };
      const fault = (): Fault => ({ kind, status, delayMs, match });
      const faults = count === 0 ? [] : [...world.behaviour.faults, ...Array.from({ length: count }, fault)];
      world.behave({ faults });
      return { faults };
    },
  ],
  [
    'POST',
    'decline',
    ({ world, input }) => {
      const {
        code = 'generic_decline',
        customer = null,
        count = 1,
      } = input as Partial<Decline> & { count?: number };
      const declines =
        count === 0
          ? []
          : [
              ...world.behaviour.declines,
              ...Array.from({ length: count }, (): Decline => ({ code, customer })),
            ];
      world.behave({ declines });
      return { declines };
    },
  ],
  [
    'POST',
    'reset',
    ({ world }) => {
      const { webhookUrl } = world.behaviour;
      world.store.clear();
      world.behave({ webhookUrl });
      return { reset: true };
    },
  ],
];
