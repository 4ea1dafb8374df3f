import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf, type Http } from '../support/http';
import { linkIn, Mailbox } from '../support/mailbox';
import { newEmail, PASSWORD } from '../support/registered';
import { until } from '../support/until';
import * as money from './money';
import { openPeople, type People, type Person, signInByPage, stopAtFirstFailure } from './people';

/** A client's money from the first visit: a plan with its trial, its first month, a job, its papers, a pack. */

const { CARDS, seen } = money;
const email = newEmail('bea');

let accounts: Accounts;
let people: People;
let staff: Account;
let worker: Account;
let client: Person;
let api: Http;
/** Credits before any payment. */
let start = 0;
let jobId = '';

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  staff = await accounts.owner();
  worker = await accounts.worker(['bookkeeping']);
});
afterAll(async () => {
  await money.presentAgain();
  await people?.close();
  await accounts?.close();
});

const credits = async () => (await money.creditsOf(api)).available;
const plan = () => client.page.getByRole('article').filter({ hasText: 'Growth' });
const alert = () => client.page.locator('[role=alert]');

describe('a client’s first payments', () => {
  stopAtFirstFailure(() => people);

  it('begin with an account', async () => {
    client = await people.guest();
    const { page } = client;
    await client.open('/sign-up');
    await page.getByLabel('First name').fill('Bea');
    await page.getByLabel('Last name').fill('Marsh');
    await page.getByLabel('Company').fill('Harbor Bakery');
    await page.getByLabel('Work e-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.waitForURL(/check-email/);
    const mail = await new Mailbox(inject('services').mail.web ?? '').waitFor({
      to: email,
      subject: /Confirm/,
    });
    await page.goto(linkIn(mail, /verify-email/));
    await seen(page.getByRole('heading', { name: 'Your address is confirmed' }));
    await signInByPage(client, email);
    await page.waitForURL(/\/client$/);
    api = await money.apiOf(email);
    start = await credits();
  });

  it('are refused on Stripe’s page when the card is, and nothing comes', async () => {
    const { page } = client;
    await client.open('/client/billing');
    await seen(page.getByText('No plan runs'));
    await seen(plan().getByText('14 days free'));
    expect(await page.getByText('days free').count()).toBe(1);
    await plan().getByRole('button').click();
    await money.giveCard(page, CARDS.declined);
    await seen(alert().getByText('Your card was declined.'));
    await money.giveCard(page, CARDS.empty);
    await seen(alert().getByText('insufficient funds'));
    await money.giveCard(page, CARDS.secure);
    await money.answerBank(page, 'Refuse');
    await seen(alert().getByText('could not confirm'));
    expect(await credits()).toBe(start);
    await client.open('/client/billing');
    await seen(page.getByText('You were about to subscribe to Growth'));
    await seen(page.getByText('No plan runs'));
  });

  it('start the trial with a card that works, and its credits are there', async () => {
    const { page } = client;
    await page.getByRole('button', { name: 'Go on' }).click();
    await money.giveCard(page, CARDS.works);
    await page.waitForURL(/\/client\/billing/);
    await seen(page.getByText('Your plan runs'));
    await seen(page.getByText('Trial', { exact: true }));
    await money.hasCredits(api, start + 5);
    await client.open('/client/billing?tab=credits');
    await seen(page.getByRole('main').getByText('Plan', { exact: true }));
  });

  it('pay the first month when the trial ends: 25 credits and an invoice', async () => {
    const { page } = client;
    await money.stripeControl().post('clock/advance', { days: 15 });
    await money.hasCredits(api, start + 30);
    await client.open('/client/billing');
    await seen(page.getByText('Active', { exact: true }));
    await client.open('/client/billing?tab=invoices');
    await seen(page.getByRole('row').filter({ hasText: 'Growth' }).getByText('$675'));
    const name = await money.downloadsPdf(page, page.getByRole('button', { name: /^Download/ }).first());
    expect(name).toMatch(/\.pdf$/);
  });

  it('post a job with the credits', async () => {
    const { page } = client;
    jobId = await money.draftJob(api, 'Reconcile the bakery’s March');
    const dialog = await money.askToPost(client, jobId);
    await dialog.getByRole('button', { name: 'Post job' }).click();
    await page.waitForURL(new RegExp(`/client/jobs/${jobId}$`));
    await seen(page.getByText('Finding your person').first());
    expect((await money.creditsOf(api)).held).toBeGreaterThan(0);
  });

  it('spend them on approval, with a receipt', async () => {
    const { page } = client;
    await money.workOn(jobId, worker, staff);
    await page.getByRole('button', { name: 'Approve version 1' }).click();
    await seen(page.getByText(/credits? spent/), 30_000);
    const receipt = dataOf(
      await api.get<{ credits: { net: number; held: number } }>(`/v1/jobs/${jobId}/receipt`),
    );
    expect(receipt.credits.held).toBe(0);
    expect(await credits()).toBe(start + 30 - receipt.credits.net);
    await money.downloadsPdf(page, page.getByRole('button', { name: 'Receipt (PDF)' }));
  });

  it('buy a pack with the saved card in one press', async () => {
    const { page } = client;
    const before = await credits();
    await client.open('/client/billing?tab=credits');
    await page.getByRole('button', { name: 'Buy 5 credits' }).click();
    const dialog = page.getByRole('dialog', { name: 'Buy 5 credits' });
    await seen(dialog.getByRole('radio', { name: /Visa •••• 4242/, checked: true }));
    await dialog.getByRole('button', { name: /^Pay \$/ }).click();
    await seen(page.getByText('5 credits bought'));
    await money.hasCredits(api, before + 5);
    await seen(page.getByRole('main').getByText('Bought', { exact: true }));
  });

  it('buy another with a card that asks the bank: refused, then confirmed', async () => {
    const { page } = client;
    const before = await credits();
    await page.getByRole('button', { name: 'Buy 20 credits' }).click();
    const dialog = page.getByRole('dialog', { name: 'Buy 20 credits' });
    await dialog.getByRole('radio', { name: /Another card/ }).click();
    await dialog.getByRole('button', { name: 'Go to checkout' }).click();
    await money.giveCard(page, CARDS.secure);
    await money.answerBank(page, 'Refuse');
    await seen(alert().getByText('could not confirm'));
    expect(await credits()).toBe(before);
    await money.giveCard(page, CARDS.secure);
    await money.answerBank(page, 'Authorise');
    await page.waitForURL(/\/client\/billing/);
    await seen(page.getByText('Paid. Thank you'));
    await seen(page.getByText('20 credits are ready to use.'));
    await money.hasCredits(api, before + 20);
  });

  it('stand in the history, every one', async () => {
    const { page } = client;
    await client.open('/client/billing?tab=history');
    for (const what of ['Credits added', 'Plan paid', 'Held for a job', 'Spent on approval', 'Pack paid'])
      await seen(page.getByRole('row').getByText(what));
    await client.open('/client/billing?tab=invoices');
    // The first month and the two packs; a free trial has no paper.
    await until(async () => (await page.getByRole('button', { name: /^Download/ }).count()) === 3);
  });
});
