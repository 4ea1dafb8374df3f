import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { until } from '../support/until';
import * as money from './money';
import { openPeople, type People, type Person, stopAtFirstFailure } from './people';

/** Cards: kept, chosen and removed; paying for jobs; buying by itself. */

const { CARDS, seen } = money;

let accounts: Accounts;
let people: People;
let staff: Account;
let worker: Account;
let account: Account;
let client: Person;

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  staff = await accounts.owner();
  worker = await accounts.worker(['bookkeeping']);
  account = await accounts.client();
  client = await people.signedIn(account.email);
});
afterAll(async () => {
  await people?.close();
  await accounts?.close();
});

const jobOf = async (id: string) => dataOf(await account.http.get<money.Job>(`/v1/jobs/${id}`));
const cardRow = (label: string) =>
  client.page.getByRole('main').getByRole('listitem').filter({ hasText: label });

describe('a client’s cards', () => {
  stopAtFirstFailure(() => people);

  it('are entered on Stripe’s page, and kept', async () => {
    const { page } = client;
    await client.open('/client/billing?tab=payment');
    await seen(page.getByText('No card saved'));
    for (const [card, label] of [
      [CARDS.works, 'Visa •••• 4242'],
      [CARDS.other, 'Mastercard •••• 4444'],
    ] as const) {
      await page.getByRole('button', { name: 'Add a card' }).click();
      await money.giveCard(page, card);
      await page.waitForURL(/\/client\/billing/);
      await seen(page.getByText('The card is saved'));
      await seen(cardRow(label));
    }
  });

  it('can be made the default, and removed', async () => {
    const { page } = client;
    await page.getByRole('button', { name: 'Make default' }).click();
    await seen(page.getByText(/pays from now on/));
    await page.getByRole('button', { name: 'Remove Mastercard •••• 4444' }).click();
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await cardRow('Mastercard').waitFor({ state: 'detached' });
    await seen(cardRow('Visa •••• 4242').getByText('Default'));
  });

  it('pay a job of a fixed price on Stripe’s page: declined first, then posted on return', async () => {
    const { page } = client;
    const jobId = await money.draftJob(account.http, 'Reconcile April, fixed price');
    const dialog = await money.askToPost(client, jobId, /Fixed price by card/);
    await dialog.getByRole('radio', { name: /Another card/ }).click();
    await dialog.getByRole('button', { name: 'Go on to the card' }).click();
    await money.giveCard(page, CARDS.declined);
    await seen(page.locator('[role=alert]').getByText('Your card was declined.'));
    expect((await jobOf(jobId)).status).toBe('pending');
    await money.giveCard(page, CARDS.secure);
    await money.answerBank(page, 'Authorise');
    await page.waitForURL(new RegExp(`/client/jobs/${jobId}$`));
    await seen(page.getByText('Finding your person').first());
    expect((await jobOf(jobId)).status).toBe('matching');
  });

  it('pay a job by the hour at once, and what was not worked comes back on approval', async () => {
    const { page } = client;
    const jobId = await money.draftJob(account.http, 'Reconcile June, by the hour');
    const dialog = await money.askToPost(client, jobId, /By the hour by card/);
    await dialog.getByRole('radio', { name: /Visa •••• 4242/ }).click();
    await dialog.getByRole('button', { name: /^Pay \$.* and post$/ }).click();
    await page.waitForURL(new RegExp(`/client/jobs/${jobId}$`));
    await money.workOn(jobId, worker, staff, { minutes: 60 });
    await page.getByRole('button', { name: 'Approve version 1' }).click();
    await seen(page.getByText(/\$[\d.,]+ back to your card/), 30_000);
    const { price } = await jobOf(jobId);
    expect(price.returned).toBeGreaterThan(0);
    expect(price.returned).toBeLessThan(price.amount ?? 0);
    await money.downloadsPdf(page, page.getByRole('button', { name: 'Receipt (PDF)' }));
    await client.open('/client/billing?tab=invoices');
    await seen(page.getByText('Credit note', { exact: true }).first());
  });

  it('buy credits by themselves when they run low, once switched on', async () => {
    const { page } = client;
    const before = (await money.creditsOf(account.http)).available;
    await client.open('/client/billing?tab=payment');
    await page.getByLabel('When fewer credits than').fill(String(before + 3));
    const cap = page.getByLabel('At most, per month (US$)');
    await cap.fill('250');
    await page.getByRole('button', { name: 'Save', exact: true }).last().click();
    await seen(page.getByText('This is less than the pack costs'));
    await page.getByRole('combobox', { name: 'Buy' }).click();
    await page.getByRole('option', { name: '5 credits' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).last().click();
    await seen(page.getByText('Saved', { exact: true }));
    await page.getByRole('switch', { name: 'Automatic top-up' }).click();
    await seen(page.getByText('Automatic top-up is on'));
    await money.hasCredits(account.http, before + 5);
    await page.reload();
    await seen(page.getByText(/\$[1-9][\d.]* spent this month/));
    await page.getByRole('switch', { name: 'Automatic top-up' }).click();
    await seen(page.getByText('Automatic top-up is off'));
    await until(async () => (await money.creditsOf(account.http)).available === before + 5);
  });
});
