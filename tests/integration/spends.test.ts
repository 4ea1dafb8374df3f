import { randomUUID } from 'node:crypto';
import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkOrganization } from '@/features/credits';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';

const SPENDS = 200;
const AFFORDABLE = 50;

let accounts: Accounts;
let client: Account;

beforeAll(async () => {
  accounts = await openAccounts();
  client = await accounts.client(1);
});
afterAll(() => accounts?.close());

/** So many drafts that cost the same. */
async function drafts(count: number): Promise<{ ids: ObjectId[]; price: number }> {
  const brief = {
    title: 'Reconcile March in QuickBooks',
    description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
  };
  const job = dataOf(await client.http.post<{ id: string; price: { credits: number } }>('/v1/jobs', brief));
  const quote = dataOf(await client.http.post<{ credits: number }>('/v1/jobs/quote', brief));
  const model = await accounts.db.collection('jobs').findOne({ _id: new ObjectId(job.id) });
  const twins = Array.from({ length: count - 1 }, () => {
    const _id = new ObjectId();
    return { ...model, _id, number: `NIM-${_id}` };
  });
  await accounts.db.collection('jobs').insertMany(twins);
  return { ids: [new ObjectId(job.id), ...twins.map(({ _id }) => _id)], price: quote.credits };
}

// The second crowd meets a process that has compiled its code, as one in service has.
it.each(['just started', 'warm'])(
  `${SPENDS} spends at once of credits for ${AFFORDABLE} spend exactly those (server %s)`,
  {
    timeout: 180_000,
  },
  async (state) => {
    const { ids, price } = await drafts(SPENDS);
    const { db } = accounts;
    const organization = new ObjectId(client.organizationId ?? '');
    const available = async () =>
      (await db.collection('organization-balances').findOne({ organization }))?.credits.available as number;
    const missing = price * AFFORDABLE - (await available());
    const owner = await accounts.owner();
    const path = `/v1/admin/organizations/${client.organizationId}/credits`;
    dataOf(
      await owner.http.post(path, { credits: missing, source: 'goodwill', reason: 'Credits for a test.' }),
    );

    const spend = async (id: ObjectId) => {
      const sentAt = performance.now();
      const headers = { 'Idempotency-Key': randomUUID() };
      const { status, body } = await client.http.post(`/v1/jobs/${id}/publish`, {}, { headers });
      return { status, code: body.error?.code, milliseconds: performance.now() - sentAt };
    };
    const answers = await Promise.all(ids.map(spend));
    const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    process.stdout.write(
      `  ${SPENDS} spends at once (server ${state}): p50 ${Math.round(times[SPENDS / 2] ?? 0)} ms, p95 ${Math.round(times[Math.floor(SPENDS * 0.95)] ?? 0)} ms\n`,
    );
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(AFFORDABLE);
    const refusals = answers
      .filter(({ status }) => status >= 300)
      .map(({ status, code }) => `${status} ${code}`);
    expect([...new Set(refusals)]).toEqual(['402 INSUFFICIENT_CREDITS']);
    expect(await available()).toBe(0);
    expect(await checkOrganization(db, organization)).toEqual([]);
  },
);
