import type { World } from '../support/world';

/** Who enters which namespace, in words of `actorsOf`; the rest are kept out. */
export const NAMESPACE_TABLE: readonly { namespace: string; enters: string }[] = [
  { namespace: '/jobs', enters: 'people program acting' },
  { namespace: '/messages', enters: 'people program acting' },
  { namespace: '/admin', enters: 'staff' },
];

/** Who may send which event about company A's work. */
export const EVENT_TABLE: readonly {
  event: string;
  ok: string;
  data: (world: World) => Record<string, unknown>;
}[] = [
  {
    event: '/jobs job:subscribe',
    ok: 'company staff assigned program acting',
    data: (world) => ({ jobId: world.id('job.inProgress') }),
  },
  {
    event: '/messages job:subscribe',
    ok: 'company staff assigned program acting -finance',
    data: (world) => ({ jobId: world.id('job.inProgress') }),
  },
  {
    event: '/messages job:message',
    ok: 'company staff assigned program acting -finance',
    data: (world) => ({ jobId: world.id('job.inProgress'), body: `q${world.n}qMessage` }),
  },
  {
    event: '/messages job:typing',
    ok: 'company staff assigned program acting -finance',
    data: (world) => ({ jobId: world.id('job.inProgress') }),
  },
  { event: '/jobs worker:status', ok: 'workers', data: () => ({ status: 'busy' }) },
];
