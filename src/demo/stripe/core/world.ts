import type Stripe from 'stripe';
import { newId } from './ids';
import type { Kept, Store } from './store';

/** What the stand-in can be told by its control API; kept over restarts. */
export interface Behaviour extends Kept {
  object: 'behaviour';
  /** Seconds between the world's clock and the stand-in's. */
  clockOffset: number;
  /** The stand-in's clock does not run by itself but stands here; null when it runs. */
  clockFrozenAt: number | null;
  webhookUrl: string | null;
  webhooksPaused: boolean;
  /** Share of deliveries, 0 to 1, that are sent a second time. */
  webhookDuplicates: number;
  /** Up to this many milliseconds of random delay before a delivery, so that they overtake one another. */
  webhookJitterMs: number;
  /** Milliseconds added to every answer of the API. */
  latencyMs: number;
  /** Faults for the next calls of the API, in turn. */
  faults: Fault[];
  /** Decline codes for the next charges, in turn. */
  declines: Decline[];
  /** Seconds that a renewal's invoice stays a draft. */
  draftSeconds: number;
  /** Days after the first failure at which an unpaid invoice is tried again. */
  retryDays: number[];
  /** What becomes of the subscription after the last of them. */
  afterRetries: 'cancel' | 'unpaid' | 'past_due';
  /** How refunds end. */
  refunds: 'succeed' | 'pending' | 'fail';
}

export interface Fault {
  /** `error`: not carried out, answered with `status`. `lost`: carried out, the connection is cut. `timeout`: cut after `delayMs`, not carried out. `slow`: carried out, answered after `delayMs`. */
  kind: 'error' | 'lost' | 'timeout' | 'slow';
  status: number;
  delayMs: number;
  /** Only for calls whose `METHOD /v1/path` contains this text. */
  match: string | null;
}

export interface Decline {
  code: string;
  /** Only for this customer. */
  customer: string | null;
}

const DEFAULTS: Omit<Behaviour, 'id' | 'object'> = {
  clockOffset: 0,
  clockFrozenAt: null,
  webhookUrl: null,
  webhooksPaused: false,
  webhookDuplicates: 0,
  webhookJitterMs: 0,
  latencyMs: 0,
  faults: [],
  declines: [],
  draftSeconds: 3600,
  retryDays: [3, 5, 7],
  afterRetries: 'cancel',
  refunds: 'succeed',
};

/** The request that is being carried out, for the events that it causes. */
export interface Cause {
  id: string | null;
  idempotency_key: string | null;
}

/** One account at the stand-in. */
export class World {
  readonly store: Store;
  /** Address under which people and the application reach the stand-in. */
  readonly base: string;
  readonly secretKey: string;
  readonly webhookSecret: string;
  cause: Cause = { id: null, idempotency_key: null };
  /** The moment of what is just being done by the clock, of the account's (null) or of a test clock. */
  instant: { clock: string | null; at: number } | null = null;
  /** Called when an event is there to be delivered. */
  onEvent: (id: string) => void = () => {};
  /** Called when a test clock is to be moved. */
  onTestClock: (clock: Stripe.TestHelpers.TestClock, target: number) => void = () => {};

  constructor(store: Store, options: { base: string; secretKey: string; webhookSecret: string }) {
    this.store = store;
    this.base = options.base;
    this.secretKey = options.secretKey;
    this.webhookSecret = options.webhookSecret;
  }

  get behaviour(): Behaviour {
    const kept = this.store.get<Behaviour>('behaviour', 'behaviour');
    return { ...DEFAULTS, ...kept, id: 'behaviour', object: 'behaviour' };
  }

  behave(changes: Partial<Behaviour>): Behaviour {
    return this.store.put({ ...this.behaviour, ...changes, id: 'behaviour', object: 'behaviour' });
  }

  /** The account's time in seconds, or that of a test clock. */
  now(testClock?: string | null): number {
    if (this.instant && this.instant.clock === (testClock ?? null)) return this.instant.at;
    const clock = testClock
      ? this.store.get<Kept & { frozen_time: number }>('test_helpers.test_clock', testClock)
      : undefined;
    if (clock) return clock.frozen_time;
    const { clockFrozenAt, clockOffset } = this.behaviour;
    return clockFrozenAt ?? Math.floor(Date.now() / 1000) + clockOffset;
  }

  /** Time of a customer: that of its test clock when it has one. */
  nowOf(customer: string | null): number {
    const kept = customer
      ? this.store.get<Kept & { test_clock?: string | null }>('customer', customer)
      : undefined;
    return this.now(kept?.test_clock);
  }

  /** While set, nothing that happens is an event. */
  silent = false;

  /** Does `work` without telling anybody of what happens. */
  silently(work: () => void): void {
    this.silent = true;
    try {
      work();
    } finally {
      this.silent = false;
    }
  }

  newId(prefix: string): string {
    return newId(prefix);
  }
}
