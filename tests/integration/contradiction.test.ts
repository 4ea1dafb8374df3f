import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { until } from '../support/until';
import { putFile } from '../support/uploads';

interface Read {
  status: string;
  assumptions: { id: string; text: string; status: string }[];
  revisions: { kind: string; contradicts: string | null }[];
  revisionsUsed: number;
  revisionsAllowed: number;
}

let accounts: Accounts;
let owner: Account;
let client: Account;
let worker: Account;
let jobId = '';
let version = 0;

const read = async () => dataOf(await client.http.get<Read>(`/v1/jobs/${jobId}`));
const open = async () => (await read()).assumptions.filter(({ status }) => status === 'open');
const ask = (body: object, who = client) => who.http.post<Read>(`/v1/jobs/${jobId}/request-revision`, body);
const quote = async (body: object) =>
  dataOf(
    await client.http.post<{ usesRound: boolean; roundsLeft: number; credits: number }>(
      `/v1/jobs/${jobId}/revision-quote`,
      body,
    ),
  );
const wish = { kind: 'preference', feedback: 'Please use the accrual basis after all.' };

/** The worker hands the next version in, and staff let it through. */
async function deliver(): Promise<void> {
  version += 1;
  const bytes = Buffer.from(`%PDF-1.4\n% version ${version}\n%%EOF\n`);
  const file = { filename: `books-${version}.pdf`, mimeType: 'application/pdf', bytes };
  const fileId = await putFile(worker.http, `/v1/jobs/${jobId}/deliverables/upload-url`, file);
  dataOf(await worker.http.post(`/v1/jobs/${jobId}/deliverables`, { fileId }));
  await until(async () => {
    const { status } = await worker.http.post(`/v1/jobs/${jobId}/submit`, {
      fileIds: [fileId],
      note: 'Done.',
    });
    return status === 200;
  });
  dataOf(await owner.http.post(`/v1/admin/jobs/${jobId}/qa`, { decision: 'pass', version }));
}

beforeAll(async () => {
  accounts = await openAccounts();
  owner = await accounts.owner();
  client = await accounts.client(60);
  worker = await accounts.worker(['bookkeeping', 'data-entry']);
  const job = {
    title: 'The books of our cafe',
    description: 'Please do the monthly books of our cafe.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    // What the composer asked and the client left open.
    assumptions: [
      { text: 'The last full month is done. Which period do you need?', status: 'open' },
      { text: 'The books are kept on a cash basis. Are they on accrual?', status: 'open' },
      { text: 'The work is done in QuickBooks Online. Do you use something else?', status: 'open' },
    ],
    publish: true,
  };
  jobId = dataOf(await client.http.post<{ id: string }>('/v1/jobs', job)).id;
  await until(async () => (await open()).length >= 3);
  const assign = { workerId: worker.id, reason: 'For a test.' };
  dataOf(await owner.http.patch(`/v1/admin/jobs/${jobId}/assign`, assign));
  dataOf(await worker.http.post(`/v1/jobs/${jobId}/start`));
  const [first] = await open();
  const answer = { assumptions: [{ text: first?.text, answer: 'Exactly so.' }] };
  dataOf(await client.http.patch(`/v1/jobs/${jobId}`, answer));
  await deliver();
}, 90_000);
afterAll(() => accounts?.close());

describe('a wish against what nobody had answered', () => {
  it('is quoted as free, and as a round without naming it', async () => {
    const [left] = await open();
    expect(await quote(wish)).toMatchObject({ usesRound: true, credits: 0 });
    expect(await quote({ ...wish, assumptionId: left?.id })).toMatchObject({ usesRound: false, credits: 0 });
  });

  it('is refused for one that the client had answered, for one that does not exist, and to strangers', async () => {
    const answered = (await read()).assumptions.find(({ status }) => status !== 'open');
    const refusal = await ask({ ...wish, assumptionId: answered?.id });
    expect([refusal.status, refusal.body.error?.details]).toMatchObject([400, [{ path: 'assumptionId' }]]);
    expect((await ask({ ...wish, assumptionId: 'nothing' })).status).toBe(400);
    const stranger = await accounts.client();
    expect((await ask(wish, stranger)).status).toBe(404);
    expect(await read()).toMatchObject({ status: 'review', revisionsUsed: 0, revisions: [] });
  });

  it('is free the first time, and says for good what it was about', async () => {
    const [left] = await open();
    const after = dataOf(await ask({ ...wish, assumptionId: left?.id }));
    expect(after).toMatchObject({ status: 'revision', revisionsUsed: 0 });
    expect(after.revisions).toMatchObject([{ kind: 'preference', contradicts: left?.id }]);
  });

  it('takes a round the second time', async () => {
    await deliver();
    const assumptions = await open();
    const another = { ...wish, assumptionId: (assumptions[1] ?? assumptions[0])?.id };
    expect(await quote(another)).toMatchObject({ usesRound: true });
    expect(dataOf(await ask(another))).toMatchObject({ status: 'revision', revisionsUsed: 1 });
  });
});
