import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from '../support/accounts';
import type { Envelope } from '../support/http';
import type { World } from './world';

/** One try of one request, as the caller outside saw it. */
export interface Attempt {
  verb: string;
  jobId: string | null;
  /** Idempotency-Key: the same for every try of one intention. */
  key: string;
  /** X-Request-Id of this try alone; the audit log keeps it. */
  requestId: string;
  state: 'in-flight' | 'acknowledged' | 'refused' | 'lost';
  replayed: boolean;
  status: number | null;
  milliseconds: number;
}

/** What was asked and answered, kept outside the server. */
export class Journal {
  readonly attempts: Attempt[] = [];

  constructor(private readonly world: Pick<World, 'ready'>) {}

  inFlight(verbs: readonly string[]): Attempt[] {
    return this.attempts.filter(({ state, verb }) => state === 'in-flight' && verbs.includes(verb));
  }

  count(state: Attempt['state']): number {
    return this.attempts.filter((attempt) => attempt.state === state).length;
  }

  /** How long a verb takes here and now, in milliseconds. */
  usual(verb: string): number {
    const done = this.attempts.filter((one) => one.verb === verb && one.state === 'acknowledged').slice(-5);
    const sum = done.reduce((total, { milliseconds }) => total + milliseconds, 0);
    return done.length > 0 ? sum / done.length : 100;
  }

  /** Waits until a server answers again. */
  async pause(): Promise<void> {
    await delay(100);
    await this.world.ready();
  }

  /** POSTs until the server answers with success, always with the same Idempotency-Key. Throws on a refusal. */
  async post<Data>(who: Account, verb: string, path: string, json: object = {}): Promise<Data> {
    const key = randomUUID();
    for (;;) {
      const answer = await this.tryOnce<Data>(who, { verb, path, json, key });
      if (answer) return answer.data;
      await this.pause();
    }
  }

  private async tryOnce<Data>(
    who: Account,
    { verb, path, json, key }: { verb: string; path: string; json: object; key: string },
  ): Promise<Envelope<Data> | null> {
    const jobId = /\/jobs\/([0-9a-f]{24})/.exec(path)?.[1] ?? null;
    const attempt: Attempt = {
      ...{ verb, jobId, key, requestId: randomUUID() },
      ...{ state: 'in-flight', replayed: false, status: null, milliseconds: 0 },
    };
    this.attempts.push(attempt);
    const sentAt = performance.now();
    const headers = { 'Idempotency-Key': key, 'X-Request-Id': attempt.requestId };
    const answer = await who.http.post<Data>(path, json, { headers }).catch(() => null);
    attempt.status = answer?.status ?? null;
    attempt.milliseconds = performance.now() - sentAt;
    attempt.replayed = answer?.headers.get('idempotency-replayed') === 'true';
    if (!answer) {
      attempt.state = 'lost';
      return null;
    }
    if (answer.status < 300) {
      attempt.state = 'acknowledged';
      return answer.body;
    }
    attempt.state = 'refused';
    // The twin's transaction may outlive its process for a moment.
    if (answer.status === 409 && answer.body.error?.code === 'CONFLICT') return null;
    throw new Error(`${verb} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}
