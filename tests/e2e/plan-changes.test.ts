import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import * as money from './money';
import { openPeople, type People, type Person, stopAtFirstFailure } from './people';

/** A plan that runs: up, down, cancelled, paused, not paid. */

const { seen } = money;

interface Subscription {
  id: string;
  tier: string;
  status: string;
  currentPeriodEnd: string;
}

let accounts: Accounts;
let people: People;
let account: Account;
let client: Person;
/** Where the account's organization is a customer. */
let customer = '';

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  account = await accounts.client();
  client = await people.signedIn(account.email);
  await money.subscribed(account.http, 'growth', 5);
  const before = (await money.creditsOf(account.http)).available;
  await money.stripeControl().post('clock/advance', { days: 20 });
  await money.hasCredits(account.http, before + 25);
  const _id = new ObjectId(account.organizationId ?? '');
  const organization = await accounts.db.collection('organizations').findOne({ _id });
  customer = organization?.stripeCustomerId;
  await client.open('/client/billing');
}, 120_000);
afterAll(async () => {
  await money.presentAgain();
  await people?.close();
  await accounts?.close();
});

const mine = async () =>
  dataOf(await account.http.get<{ subscription: Subscription }>('/v1/users/me/subscription')).subscription;
const main = () => client.page.getByRole('main');
const gone = (text: string | RegExp) =>
  main().getByText(text).waitFor({ state: 'detached', timeout: 20_000 });
const menu = async (item: string) => {
  await client.page.getByRole('button', { name: 'More about the plan' }).click();
  await client.page.getByRole('menuitem', { name: item }).click();
};
const changeTo = async (plan: string) => {
  await client.page.getByRole('button', { name: `Change to ${plan}` }).click();
  const dialog = client.page.getByRole('dialog', { name: `Change to ${plan}` });
  await dialog.waitFor();
  return dialog;
};

describe('a plan', () => {
  stopAtFirstFailure(() => people);

  it('goes up for exactly what was shown, and the difference in credits comes at once', async () => {
    const before = (await money.creditsOf(account.http)).available;
    const [answer, dialog] = await Promise.all([
      client.page.waitForResponse((response) => response.url().endsWith('/preview')),
      changeTo('Scale'),
    ]);
    const { dueNow } = (await answer.json()).data;
    expect(dueNow).toBeGreaterThan(0);
    const shown = `$${(dueNow / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`.replace(
      /\.00$/,
      '',
    );
    await seen(dialog.getByText('35 more credits at once'));
    await dialog.getByRole('button', { name: `Pay ${shown} and change` }).click();
    await seen(client.page.getByText('You have Scale now'));
    await money.hasCredits(account.http, before + 35);
    const [paid] = await accounts.db
      .collection('transactions')
      .find({ organization: new ObjectId(account.organizationId ?? ''), type: 'subscription_payment' })
      .sort({ _id: -1 })
      .toArray();
    expect(paid?.amount).toBe(dueNow);
  });

  it('goes down with the next period, and that can be taken back', async () => {
    const dialog = await changeTo('Starter');
    await seen(dialog.getByText(/until then your plan stays/));
    await dialog.getByRole('button', { name: 'Change', exact: true }).click();
    await seen(main().getByText(/Becomes Starter on/));
    expect((await mine()).tier).toBe('scale');
    await client.page.getByRole('button', { name: 'Keep Scale' }).click();
    const back = client.page.getByRole('dialog', { name: 'Keep Scale' });
    await seen(back.getByText('Takes the planned change back.'));
    await back.getByRole('button', { name: 'Keep Scale' }).click();
    await gone(/Becomes Starter on/);
  });

  it('is cancelled for the end of what is paid, with a reason, and taken up again', async () => {
    await menu('Cancel…');
    const dialog = client.page.getByRole('dialog', { name: 'Cancel the plan' });
    await seen(dialog.getByText(/Your \d+ credits stay/));
    await dialog.getByRole('button', { name: 'Cancel the plan' }).click();
    await seen(dialog.getByText('This is needed').or(dialog.locator('[aria-invalid=true]')));
    await dialog.getByLabel('What should we have done better?').fill('We only need it in spring.');
    await dialog.getByRole('button', { name: 'Cancel the plan' }).click();
    await seen(main().getByText(/^Ends on/));
    await client.page.getByRole('button', { name: 'Keep the plan' }).click();
    await gone(/^Ends on/);
  });

  it('pauses for two months, and goes on', async () => {
    await menu('Pause…');
    const dialog = client.page.getByRole('alertdialog').or(client.page.getByRole('dialog'));
    await dialog.getByRole('radio', { name: '2 months' }).click();
    await dialog.getByRole('button', { name: 'Pause', exact: true }).click();
    await seen(main().getByText(/^Paused: /));
    await client.page.getByRole('button', { name: 'End the pause' }).click();
    await gone(/^Paused: /);
    expect((await mine()).status).toBe('active');
  });

  it('that is not paid says so, and after the days of grace nothing can be posted', async () => {
    const { page } = client;
    await money.stripeControl().post('decline', { customer, code: 'insufficient_funds', count: 1 });
    const { currentPeriodEnd } = await mine();
    const to = Math.floor(Date.parse(currentPeriodEnd) / 1000) + 7200;
    await money.stripeControl().post('clock/advance', { to });
    await client.open('/client/billing');
    await seen(page.getByText('The last invoice is not paid'), 30_000);
    await seen(page.getByText('Not paid', { exact: true }));
    await page.reload();
    await seen(page.getByText(/nothing new can be posted until it is paid/));

    const pastDueSince = new Date(Date.now() - 8 * 86_400_000);
    const organization = new ObjectId(account.organizationId ?? '');
    for (const name of ['organization-balances', 'subscriptions'])
      await accounts.db.collection(name).updateOne({ organization }, { $set: { pastDueSince } });
    const dialog = await money.askToPost(client, await money.draftJob(account.http, 'Reconcile May'));
    await dialog.getByRole('button', { name: 'Post job' }).click();
    await seen(dialog.locator('[role=alert]'));
    expect(await dialog.locator('[role=alert]').textContent()).toMatch(/invoice|paid|payment/i);
  });

  it('is paid on Stripe’s page, and runs again', async () => {
    const { page } = client;
    const before = (await money.creditsOf(account.http)).available;
    await client.open('/client/billing');
    await page.getByRole('button', { name: 'Pay now' }).click();
    await page.getByRole('button', { name: /Pay with visa ending in 4242/i }).click();
    await seen(page.getByText('This invoice is paid.'));
    await money.hasCredits(account.http, before + 60);
    await client.open('/client/billing');
    await seen(page.getByText('Active', { exact: true }));
    expect(await page.getByText('The last invoice is not paid').count()).toBe(0);
  });
});
