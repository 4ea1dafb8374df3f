import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '@/shared/durations';
import type { Account } from '../support/accounts';
import { type AheadOfMachine, aheadOfMachine } from '../support/ahead-clock';
import { dataOf } from '../support/http';
import { type OwnServer, openOwnServer } from '../support/own-server';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { until } from '../support/until';

let clock: AheadOfMachine;
let own: OwnServer;
let client: Account;
let jobId = '';

beforeAll(async () => {
  clock = aheadOfMachine();
  own = await openOwnServer('ahead', clock.env);
  client = await own.accounts.client(50);
  await own.accounts.worker(['bookkeeping']);
}, 120_000);
afterAll(() => own?.close());

const job = () => client.http.get<{ serverTime: string; status: string }>(`/v1/jobs/${jobId}`).then(dataOf);
const offers = () => own.accounts.db.collection('offers').find().sort({ _id: 1 }).toArray();

describe('a server whose clock a test moves', () => {
  it('lives in the machine’s time until it is moved, and from the next request on in the moved one', async () => {
    const brief = { title: 'Reconcile', description: 'Bookkeeping for a cafe.', category: 'bookkeeping' };
    const made = await client.http.post<{ id: string }>('/v1/jobs', {
      ...brief,
      brief: BOOKKEEPING_BRIEF,
      publish: true,
    });
    jobId = dataOf(made).id;
    await until(async () => (await offers()).length === 1);
    expect(Math.abs(Date.parse((await job()).serverTime) - Date.now())).toBeLessThan(MINUTE_MS);
    clock.advance(5 * MINUTE_MS);
    const seen = Date.parse((await job()).serverTime) - Date.now();
    expect(Math.abs(seen - 5 * MINUTE_MS)).toBeLessThan(MINUTE_MS);
    expect((await offers())[0]?.state).toBe('offered');
  });

  it('runs the tasks whose time has come by it, and those alone', async () => {
    clock.advance(11 * MINUTE_MS);
    await until(async () => (await offers())[0]?.state === 'expired');
    const tasks = await own.accounts.db.collection('agenda-tasks').find({ repeatInterval: null }).toArray();
    // What is due is worked off; what is not stays where it was.
    for (const task of tasks)
      expect(task.nextRunAt === null || task.nextRunAt.getTime() > Date.now() - MINUTE_MS).toBe(true);
  });

  it('runs a recurring task once for a jump over its time', async () => {
    const tasks = own.accounts.db.collection('agenda-tasks');
    const sweep = () => tasks.findOne({ name: 'expire-lots', repeatInterval: { $ne: null } });
    const before = (await sweep())?.lastFinishedAt ?? null;
    clock.advance(2 * HOUR_MS);
    await until(async () => {
      const after = await sweep();
      return after?.lastFinishedAt != null && after.lastFinishedAt > (before ?? new Date(0));
    }, 20_000);
    expect((await sweep())?.nextRunAt?.getTime()).toBeGreaterThan(Date.now());
  });

  it('keeps sessions, and what the store signs, by the machine’s clock', async () => {
    clock.advance(40 * HOUR_MS);
    expect((await client.http.get('/v1/users/me')).status).toBe(200);
    const bytes = Buffer.from('%PDF-1.4\n%%EOF\n');
    const wanted = { filename: 'a.pdf', mimeType: 'application/pdf', size: bytes.length };
    const ticket = dataOf(
      await client.http.post<{ url: string; headers: Record<string, string> }>(
        `/v1/jobs/${jobId}/files/upload-url`,
        wanted,
      ),
    );
    expect((await fetch(ticket.url, { method: 'PUT', body: bytes, headers: ticket.headers })).status).toBe(
      200,
    );
  });
});
