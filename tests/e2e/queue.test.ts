import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { until } from '../support/until';
import { looksWell, settle } from './look';
import { openPeople, type People, type Person, PHONE } from './people';

const TITLES = ['Reconcile March', 'Reconcile April', 'Reconcile May'] as const;

let accounts: Accounts;
let people: People;
let client: Account;
let buyer: Person;
const jobs: string[] = [];

async function post(title: string): Promise<string> {
  const job = {
    title,
    description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  };
  return dataOf(await client.http.post<{ id: string }>('/v1/jobs', job)).id;
}

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  client = await accounts.client(80);
  for (const title of TITLES) jobs.push(await post(title));
  buyer = await people.signedIn(client.email);
});
afterAll(async () => {
  await people?.close();
  await accounts?.close();
});

/** The titles that wait, as the page shows them. */
const shown = () =>
  buyer.page.getByRole('region', { name: 'Waiting for a person' }).getByRole('link').allInnerTexts();
const kept = async () =>
  dataOf(await client.http.get<{ title: string }[]>('/v1/jobs/queue')).map(({ title }) => title);
const both = async (order: readonly string[]) => {
  expect(await shown()).toEqual(order);
  await until(async () => (await kept()).join() === order.join());
};

describe('the jobs that wait', () => {
  it('are put into another order by drag', async () => {
    await buyer.open('/client/jobs');
    await settle(buyer.page);
    expect(await shown()).toEqual([...TITLES]);
    const rows = buyer.page.getByRole('region', { name: 'Waiting for a person' }).getByRole('listitem');
    await rows.nth(2).dragTo(rows.nth(0));
    await both(['Reconcile May', 'Reconcile March', 'Reconcile April']);
  });

  it('are put into another order by keys and by the arrows of each', async () => {
    const { page } = buyer;
    await page.getByRole('link', { name: 'Reconcile May' }).first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await both(['Reconcile March', 'Reconcile May', 'Reconcile April']);
    await page.getByRole('button', { name: 'Move “Reconcile April” up' }).click();
    await both(['Reconcile March', 'Reconcile April', 'Reconcile May']);
    await page.reload();
    await settle(page);
    await both(['Reconcile March', 'Reconcile April', 'Reconcile May']);
    await looksWell('queue', buyer);
  });
});

describe('a worker who cannot go on', () => {
  it('hands the job back with a reason, and it waits for somebody else', async () => {
    const worker = await accounts.worker(['bookkeeping', 'data-entry']);
    const owner = await accounts.owner();
    const id = jobs[0] as string;
    const body = { workerId: worker.id, reason: 'For a test.' };
    dataOf(await owner.http.patch(`/v1/admin/jobs/${id}/assign`, body));
    const phone = await people.signedIn(worker.email, PHONE);
    await phone.open(`/worker/jobs/${id}`);
    await settle(phone.page);
    await phone.page.getByRole('button', { name: 'Hand back' }).click();
    const dialog = phone.page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Hand back' }).isDisabled()).toBe(true);
    await dialog.getByLabel('What happened?').fill('I am ill today.');
    await looksWell('hand-back', phone);
    await dialog.getByRole('button', { name: 'Hand back' }).click();
    await phone.page.waitForURL(/\/worker\/jobs$/);
    await until(async () => {
      const job = await accounts.db.collection('jobs').findOne({ number: await numberOf(id) });
      return job?.status === 'matching' && job.worker === null;
    });
  });
});

const numberOf = async (id: string) =>
  dataOf(await client.http.get<{ number: string }>(`/v1/jobs/${id}`)).number;
