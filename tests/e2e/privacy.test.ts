import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { PASSWORD } from '../support/registered';
import { until } from '../support/until';
import { looksWell } from './look';
import { openPeople, type People, PHONE } from './people';

let accounts: Accounts;
let people: People;
let client: Account;
let worker: Account;

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  client = await accounts.client(5);
  worker = await accounts.worker(['bookkeeping']);
});
afterAll(async () => {
  await people?.close();
  await accounts?.close();
});

describe('one’s own data', () => {
  it('are copied into an archive that is fetched from the settings', async () => {
    const person = await people.signedIn(client.email);
    const { page } = person;
    await person.open('/client/settings?tab=privacy');
    await looksWell('privacy-client', person);
    await page.getByRole('button', { name: 'Make a copy' }).click();
    const fetched = page.getByRole('link', { name: 'Download the copy' });
    await fetched.waitFor({ timeout: 40_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), fetched.click()]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    await person.context.close();
  });

  it('are erased after the password, and nobody signs in with them again', async () => {
    const person = await people.signedIn(worker.email, { ...PHONE, locale: 'en' });
    const { page } = person;
    await person.open('/worker/settings?tab=privacy');
    await looksWell('privacy-worker', person);
    await page.getByRole('button', { name: 'Erase my account' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Your password', { exact: true }).fill(PASSWORD);
    await looksWell('erase', person);
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await until(
      async () => (await accounts.db.collection('users').countDocuments({ email: worker.email })) === 0,
    );
    await person.context.close();
  });
});

describe('push messages', () => {
  it('have a switch where notifications are chosen', async () => {
    const person = await people.signedIn(client.email);
    await person.open('/client/settings?tab=notifications');
    await looksWell('push-switch', person);
    await person.context.close();
  });
});
