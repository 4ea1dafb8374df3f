import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { Mailbox } from '../support/mailbox';
import { PASSWORD } from '../support/registered';
import { until } from '../support/until';
import { settle } from './look';
import { openPeople, type People, PHONE, stopAtFirstFailure } from './people';

/** A company passes its link on; somebody comes by it, looks around, signs up and is on the company's list. */

const PATIENCE_MS = 60_000;
const mailbox = new Mailbox(String(inject('services').mail.web));
const email = `omar${Date.now()}@brightwave-${Date.now()}.example`;

let accounts: Accounts;
let people: People;
let sharer: Account;
let link = '';

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  sharer = await accounts.client();
});
afterAll(async () => {
  await people?.close();
  await accounts?.close();
});

describe('a recommendation', () => {
  stopAtFirstFailure(() => people);

  it('is found on a phone under one’s picture, and its link is copied with one click', async () => {
    const { page, open } = await people.signedIn(sharer.email, {
      ...PHONE,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await open('/client');
    await settle(page);
    await page.getByRole('button', { name: /^Account/ }).click();
    await page.getByRole('menuitem', { name: 'Recommend us' }).click();
    await page.waitForURL('**/client/referrals');
    await page.getByText('Nobody has come by your link yet').waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/r\/[A-Z0-9]{8}$/);
    const mail = await page.getByRole('link', { name: 'Share by e-mail' }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain(link);
  });

  it('says who shares it, and the code outlasts a look at the prices', async () => {
    const { page, open, context } = await people.guest();
    await open(new URL(link).pathname.toLowerCase());
    await page.getByRole('heading', { name: 'Dana Reyes invites you to Nimmit' }).waitFor();
    await page.getByRole('link', { name: 'See plans and prices' }).click();
    await page.waitForURL('**/pricing');
    await open('/sign-up');
    await page.getByText('Dana Reyes recommended us').waitFor();
    await page.getByLabel('First name').fill('Omar');
    await page.getByLabel('Last name').fill('Haddad');
    await page.getByLabel('Company').fill('Brightwave Studio');
    await page.getByLabel('Work e-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.waitForURL('**/check-email**');
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('nimmit_ref');
    const mails = () => mailbox.mailsTo(email);
    await until(async () => (await mails()).length > 0, PATIENCE_MS);
    const [mail] = await mails();
    const token = /\/verify-email\?token=[\w-]+/.exec(`${mail?.text}${mail?.html}`)?.[0];
    await open(String(token));
    await page.getByText('Your address is confirmed').waitFor();
  });

  it('shows who came by first letters alone', async () => {
    const { page, open } = await people.signedIn(sharer.email);
    await open('/client/referrals');
    const row = page.getByRole('row', { name: /B••• S•••/ });
    await row.getByText('Signed up').waitFor();
    expect(await page.content()).not.toMatch(/Brightwave|brightwave|Omar/);
  });

  it('of nobody says so and leads to signing up all the same', async () => {
    const { page, open } = await people.guest();
    await open('/r/NOBODY22');
    await page.getByRole('heading', { name: 'This link is not one of ours' }).waitFor();
    await page.getByRole('link', { name: 'Create your account' }).click();
    await page.waitForURL('**/sign-up?role=client');
  });
});
