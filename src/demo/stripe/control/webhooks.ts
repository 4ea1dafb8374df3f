import { randomBytes } from 'node:crypto';
import { invalid } from '../core/errors';
import { API_VERSION, type Delivery, type KeptEvent } from '../core/events';
import type { World } from '../core/world';
import { send } from '../webhooks/delivery';
import { signatureOf } from '../webhooks/signature';
import type { Action } from './serve';

function urlOf(world: World): string {
  const { webhookUrl } = world.behaviour;
  if (!webhookUrl) throw invalid('There is no webhook address.');
  return webhookUrl;
}

function shuffled<T>(list: T[]): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index -= 1) {
    const other = Math.floor(Math.random() * (index + 1));
    [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
  }
  return copy;
}

/** A delivery whose signature is wrong in one of the ways that an attacker or an accident makes it so. */
async function forge(world: World, how: string, event: object): Promise<object> {
  const body = JSON.stringify(event, null, 2);
  const now = Math.floor(Date.now() / 1000);
  const signatures: Record<string, string> = {
    unsigned: '',
    wrong_secret: signatureOf(body, `whsec_${randomBytes(16).toString('hex')}`, now),
    stale: signatureOf(body, world.webhookSecret, now - 3600),
    changed: signatureOf(`${body} `, world.webhookSecret, now),
  };
  const signature = signatures[how];
  if (signature === undefined) throw invalid(`how: one of ${Object.keys(signatures).join(', ')}`);
  return send(urlOf(world), body, signature);
}

/** Deliveries of events. */
export const webhookActions: Action[] = [
  [
    'POST',
    'webhooks',
    ({ world, deliveries, input }) => {
      const { url, paused } = input as { url?: string | null; paused?: boolean };
      world.behave({
        ...(url === undefined ? {} : { webhookUrl: url }),
        ...(paused === undefined ? {} : { webhooksPaused: paused }),
      });
      deliveries.wake();
      const { webhookUrl, webhooksPaused } = world.behaviour;
      return { url: webhookUrl, paused: webhooksPaused, backlog: deliveries.backlog };
    },
  ],
  [
    'GET',
    'events',
    ({ world, input }) => {
      const { type } = input as { type?: string };
      const events = world.store.all<KeptEvent>('event').filter((one) => !type || one.type === type);
      return {
        events: events.map((event) => ({ event, delivery: world.store.get<Delivery>('delivery', event.id) })),
      };
    },
  ],
  [
    'POST',
    'events/:id/resend',
    async ({ world, deliveries, input, ids: [id = ''] }) => {
      const { count = 1 } = input as { count?: number };
      const attempts = await Promise.all(
        Array.from({ length: count }, () => deliveries.sendNow(id, urlOf(world))),
      );
      for (const attempt of attempts) deliveries.record(id, attempt);
      return { attempts };
    },
  ],
  [
    'POST',
    'events/replay',
    async ({ world, deliveries, input }) => {
      const {
        ids,
        copies = 1,
        shuffle = true,
      } = input as { ids?: string[]; copies?: number; shuffle?: boolean };
      const wanted = ids ?? world.store.all<KeptEvent>('event').map(({ id }) => id);
      const list = wanted.flatMap((id) => Array.from({ length: copies }, () => id));
      const order = shuffle ? shuffled(list) : list;
      const statuses: Record<string, number> = {};
      for (let at = 0; at < order.length; at += 8) {
        const attempts = await Promise.all(
          order.slice(at, at + 8).map((id) => deliveries.sendNow(id, urlOf(world))),
        );
        for (const { status } of attempts) statuses[String(status)] = (statuses[String(status)] ?? 0) + 1;
      }
      return { sent: order.length, statuses };
    },
  ],
  [
    'POST',
    'events/forge',
    ({ world, input }) => {
      const {
        how = 'wrong_secret',
        id,
        type = 'invoice.paid',
        object = {},
      } = input as { how?: string; id?: string; type?: string; object?: object };
      const event = (id && world.store.get<KeptEvent>('event', id)) || {
        ...{ id: world.newId('evt'), object: 'event', api_version: API_VERSION, created: world.now() },
        ...{
          data: { object },
          livemode: false,
          pending_webhooks: 1,
          request: { id: null, idempotency_key: null },
          type,
        },
      };
      return forge(world, how, event);
    },
  ],
  [
    'POST',
    'events/settle',
    async ({ deliveries, input }) => {
      const { timeoutMs = 10_000 } = input as { timeoutMs?: number };
      const end = Date.now() + timeoutMs;
      while (deliveries.backlog > 0 && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return { backlog: deliveries.backlog };
    },
  ],
];
