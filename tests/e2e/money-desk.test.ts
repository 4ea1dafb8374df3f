import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { PASSWORD } from '../support/registered';
import { until } from '../support/until';
import * as money from './money';
import { openPeople, type People, type Person, stopAtFirstFailure } from './people';

/** Finance at the panel: money back to a client, money out to a worker. */

const { seen } = money;

let accounts: Accounts;
let people: People;
let staff: Account;
let worker: Account;
let account: Account;
let finance: Person;
let client: Person;

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  staff = await accounts.owner();
  worker = await accounts.worker(['bookkeeping']);
  account = await accounts.client(40);
  client = await people.signedIn(account.email);
  finance = await people.signedIn((await accounts.staff('finance')).email);
  finance.context.setDefaultTimeout(60_000);
}, 120_000);
afterAll(async () => {
  await people?.close();
  await accounts?.db
    .collection('globals')
    .updateOne({ globalType: 'settings' }, { $unset: { payoutApprovalLimit: 1 } });
  await accounts?.close();
});

const dialogIn = ({ page }: Person) => page.locator('dialog[open]');

/** Buys a pack with a new card, on the stand-in's page. */
async function buyPack(credits: number): Promise<void> {
  const before = (await money.creditsOf(account.http)).available;
  await client.open('/client/billing?tab=credits');
  await client.page.getByRole('button', { name: `Buy ${credits} credits` }).click();
  await client.page.getByRole('button', { name: 'Go to checkout' }).click();
  await money.giveCard(client.page, money.CARDS.works);
  await seen(client.page.getByText('Paid. Thank you'));
  await money.hasCredits(account.http, before + credits);
}

describe('finance', () => {
  stopAtFirstFailure(() => people);

  it('gives a pack back, seeing the postings first; the client has a credit note', async () => {
    const { page } = finance;
    await buyPack(20);
    const before = (await money.creditsOf(account.http)).available;
    const path = `/admin/finance/transactions?organization=${account.organizationId}&type=credit_purchase`;
    await finance.open(path);
    const table = page.getByRole('table', { name: 'Transactions' });
    const row = table.getByRole('row').filter({ hasText: '$' }).first();
    await row.getByRole('button', { name: 'Open' }).click();
    if ((await page.getByRole('button', { name: 'Refund…' }).count()) === 0) {
      await finance.open(`/admin/finance/transactions?organization=${account.organizationId}`);
      await table
        .getByRole('row')
        .filter({ hasText: /payment|paid/i })
        .first()
        .getByRole('button')
        .click();
    }
    await page.getByRole('button', { name: 'Refund…' }).click();
    const dialog = dialogIn(finance);
    await dialog.getByLabel('Reason').fill('Bought twice by mistake.');
    await seen(dialog.getByRole('table', { name: 'Postings' }));
    await seen(dialog.getByText('20 unspent credits of this payment will be taken back'));
    await dialog.getByRole('button', { name: /^Refund \$/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await money.hasCredits(account.http, before - 20);
    await finance.open('/admin/finance/refunds');
    await seen(page.getByText('Bought twice by mistake.'));
    await client.open('/client/billing?tab=invoices');
    await seen(client.page.getByText('Credit note', { exact: true }));
    await money.downloadsPdf(client.page, client.page.getByRole('button', { name: /^Download/ }).first());
  });

  it('pays a worker: one drafts, another approves above the limit, and the worker reads that it arrived', async () => {
    // Settings are read anew within seconds: long before the payout.
    await accounts.db
      .collection('globals')
      .updateOne({ globalType: 'settings' }, { $set: { payoutApprovalLimit: 1 } }, { upsert: true });
    const jobId = await money.draftJob(account.http, 'Reconcile July for the payout');
    dataOf(await account.http.post(`/v1/jobs/${jobId}/publish`));
    await money.workOn(jobId, worker, staff);
    dataOf(await account.http.post(`/v1/jobs/${jobId}/complete`));
    const bank = { rail: 'aba', holderName: 'DANA REYES', accountNumber: '000998877665' };
    dataOf(await worker.http.post('/v1/users/me/payout-method', { ...bank, currentPassword: PASSWORD }));
    // Two days of care and five of clearing go by.
    const past = new Date(Date.now() - 1000);
    const isWorkers = { worker: new ObjectId(worker.id) };
    await accounts.db.collection('payout-methods').updateMany(isWorkers, { $set: { heldUntil: past } });
    const summary = async () =>
      dataOf(await worker.http.get<{ summary: { pending: number; cleared: number } }>('/v1/earnings?limit=1'))
        .summary;
    await until(async () => (await summary()).pending > 0, 30_000);
    await accounts.db
      .collection('agenda-tasks')
      .updateMany({ name: 'clear-earning', 'data.workerId': worker.id }, { $set: { nextRunAt: past } });
    await until(async () => (await summary()).cleared > 0, 45_000);
    const { page } = finance;
    await finance.open('/admin/payouts/new');
    await seen(page.getByRole('row').filter({ hasText: '7665' }), 60_000);
    await seen(page.getByText(/another person will have to approve it/));
    await page.getByRole('button', { name: /^Draft \d+ payouts?$/ }).click();
    await page.waitForURL(/\/admin\/payouts\/[0-9a-f]{24}$/);
    await seen(page.getByText(/another person approves it/));
    expect(await page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);

    const second = await people.signedIn((await accounts.staff('finance')).email);
    await second.open(new URL(page.url()).pathname);
    await second.page.getByRole('button', { name: 'Approve', exact: true }).click();
    await dialogIn(second)
      .getByRole('button', { name: /^Approve \$/ })
      .click();
    await dialogIn(second).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Mark all as paid' }).click();
    await dialogIn(finance).getByRole('textbox').fill('ABA-2026-07');
    await dialogIn(finance).getByRole('button', { name: 'Mark all as paid' }).click();
    await dialogIn(finance).waitFor({ state: 'detached' });

    const reader = await people.signedIn(worker.email);
    await reader.open('/worker/earnings');
    await seen(reader.page.getByText('Arrived', { exact: true }));
    await reader.page.getByRole('button', { name: /^Receipt for Reconcile July/ }).click();
    await seen(reader.page.getByText(/^Payout /));
    await money.downloadsPdf(reader.page, reader.page.getByRole('button', { name: 'PDF in English' }));
    await money.downloadsPdf(reader.page, reader.page.getByRole('button', { name: 'PDF in Khmer' }));
  });
});
