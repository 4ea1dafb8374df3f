import { setTimeout as delay } from 'node:timers/promises';
import type { Attempt, Delivery, KeptEvent } from '../core/events';
import type { World } from '../core/world';
import { signatureOf } from './signature';

/** Seconds between an attempt and the next; afterwards it is given up. */
const BACKOFF_SECONDS = [1, 2, 5, 10, 30, 60, 300, 900, 3600, 3 * 3600, 6 * 3600, 12 * 3600];
const AT_ONCE = 4;
const ANSWER_MS = 20_000;
const KEPT_ATTEMPTS = 20;

/** Sends one event. Resolves with what came of it; does not throw. */
export async function send(url: string, body: string, signature: string): Promise<Attempt> {
  const at = Date.now();
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signature,
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      },
      signal: AbortSignal.timeout(ANSWER_MS),
      redirect: 'manual',
    });
    await response.arrayBuffer();
    return { at, status: response.status, error: null, milliseconds: Date.now() - at };
  } catch (error) {
    const cause =
      error instanceof Error
        ? error.cause instanceof Error
          ? error.cause.message
          : error.message
        : String(error);
    return { at, status: null, error: cause, milliseconds: Date.now() - at };
  }
}

const isTaken = ({ status }: Attempt) => status !== null && status >= 200 && status < 300;

/** Delivers events to the application: at least once, in no certain order, again and again until one attempt is answered with 2xx. */
export class Deliveries {
  private readonly world: World;
  private readonly waiting = new Set<string>();
  private readonly sending = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(world: World) {
    this.world = world;
    for (const { id, state } of world.store.all<Delivery>('delivery'))
      if (state === 'waiting') this.waiting.add(id);
    world.onEvent = (id) => {
      this.waiting.add(id);
      this.wake();
    };
    this.wake();
  }

  /** Looks at what is due; call it after a change of the settings. */
  wake(inMs = 0): void {
    if (this.stopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), inMs);
  }

  stop(): void {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
  }

  /** How many are not delivered yet. */
  get backlog(): number {
    return this.waiting.size + this.sending.size;
  }

  private run(): void {
    this.timer = null;
    const { webhookUrl, webhooksPaused } = this.world.behaviour;
    if (!webhookUrl || webhooksPaused) return;
    let soonest = Number.POSITIVE_INFINITY;
    for (const id of this.waiting) {
      if (this.sending.size >= AT_ONCE) return;
      const delivery = this.world.store.get<Delivery>('delivery', id);
      if (delivery?.state !== 'waiting') this.waiting.delete(id);
      else if (delivery.nextAt > Date.now()) soonest = Math.min(soonest, delivery.nextAt);
      else void this.attempt(id, webhookUrl);
    }
    if (Number.isFinite(soonest)) this.wake(Math.max(10, soonest - Date.now()));
  }

  private async attempt(id: string, url: string): Promise<void> {
    this.waiting.delete(id);
    this.sending.add(id);
    try {
      const { webhookJitterMs, webhookDuplicates } = this.world.behaviour;
      if (webhookJitterMs) await delay(Math.random() * webhookJitterMs);
      const attempt = await this.sendNow(id, url);
      if (Math.random() < webhookDuplicates) await this.sendNow(id, url);
      this.record(id, attempt);
    } finally {
      this.sending.delete(id);
      this.wake();
    }
  }

  /** Sends an event whatever became of it before. */
  async sendNow(id: string, url: string): Promise<Attempt> {
    const event = this.world.store.get<KeptEvent>('event', id);
    if (!event) return { at: Date.now(), status: null, error: 'no such event', milliseconds: 0 };
    const body = JSON.stringify(event, null, 2);
    return send(url, body, signatureOf(body, this.world.webhookSecret, Math.floor(Date.now() / 1000)));
  }

  /** Keeps what came of an attempt. */
  record(id: string, attempt: Attempt): void {
    const before = this.world.store.get<Delivery>('delivery', id);
    if (!before) return;
    const tried = before.attempts.length;
    const attempts = [...before.attempts, attempt].slice(-KEPT_ATTEMPTS);
    const wait = BACKOFF_SECONDS[Math.min(tried, BACKOFF_SECONDS.length - 1)] ?? 1;
    const over = tried >= BACKOFF_SECONDS.length;
    const taken = isTaken(attempt);
    const state = taken || before.state === 'delivered' ? 'delivered' : over ? 'given_up' : 'waiting';
    this.world.store.put<Delivery>({ ...before, attempts, state, nextAt: Date.now() + wait * 1000 });
    const event = this.world.store.get<KeptEvent>('event', id);
    if (event && taken && event.pending_webhooks > 0)
      this.world.store.put<KeptEvent>({ ...event, pending_webhooks: 0 });
    this.world.store.commit();
    if (state === 'waiting') this.waiting.add(id);
  }
}
