import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { openReceiver, type Receiver } from '../support/receiver';
import { eventually } from '../support/registered';
import { looksWell } from './look';
import { seen } from './money';
import { openPeople, type People, type Person, PHONE, stopAtFirstFailure } from './people';

/** A client connects a program: a key, and an address that hears of events. */

const KEYS = '/client/settings?tab=keys';
const HOOKS = '/client/settings?tab=webhooks';

let accounts: Accounts;
let people: People;
let client: Account;
let person: Person;
let receiver: Receiver;
let key = '';
let secret = '';

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  client = await accounts.client(20);
  person = await people.signedIn(client.email);
  receiver = await openReceiver();
});
afterAll(async () => {
  await receiver?.close();
  await people?.close();
  await accounts?.close();
});

const job = {
  title: 'Reconcile February',
  description: 'About 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};
const asProgram = () => new Http(inject('baseUrl')).as(key);

describe('a client’s program', () => {
  stopAtFirstFailure(() => people);

  it('gets a key, which is shown once', async () => {
    const { page, open } = person;
    await open(KEYS);
    await seen(page.getByText('No keys yet'));
    await looksWell('keys-empty', person);
    await page.getByRole('button', { name: 'New key' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Make key' }).click();
    await seen(dialog.locator('[aria-invalid=true]').first());
    await dialog.getByLabel('What is it for?').fill('Shop back office');
    await dialog.getByLabel('Post, change and approve jobs').check();
    await looksWell('keys-dialog', person);
    await dialog.getByRole('button', { name: 'Make key' }).click();
    const shown = dialog.getByLabel('Your new key');
    await seen(shown);
    key = ((await shown.textContent()) ?? '').trim();
    expect(key).toMatch(/^nim_live_/);
    await looksWell('keys-once', person);
    await dialog.getByRole('button', { name: 'I have saved it' }).click();
    await seen(page.getByText('Shop back office'));
    expect(await page.content()).not.toContain(key);
  });

  it('posts with it, and sees when it was used', async () => {
    const posted = dataOf(await asProgram().post<{ id: string }>('/v1/jobs', job));
    expect((await asProgram().get(`/v1/jobs/${posted.id}`)).status).toBe(200);
    expect((await asProgram().get('/v1/users/me/credits')).status).toBe(403);
    const { page, open } = person;
    await open(KEYS);
    await seen(page.getByText(/Used/));
    await looksWell('keys-list', person);
  });

  it('hears of events at an address of its own', async () => {
    const { page, open } = person;
    await open(HOOKS);
    await seen(page.getByText('No endpoints yet'));
    await looksWell('hooks-empty', person);
    await page.getByRole('button', { name: 'Add endpoint' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Address').fill('ftp://example.com/');
    await dialog.getByRole('button', { name: 'Add endpoint' }).click();
    await seen(dialog.getByText('Must begin with https://.'));
    await dialog.getByLabel('Address').fill(receiver.url);
    await dialog.getByLabel('What is it for?').fill('Shop back office');
    await dialog.getByRole('button', { name: 'Choose single events: Payments' }).click();
    await dialog.getByLabel('payment.received').check();
    await looksWell('hooks-dialog', person);
    await dialog.getByRole('button', { name: 'Add endpoint' }).click();
    const shown = dialog.getByLabel('The signing secret');
    await seen(shown);
    secret = ((await shown.textContent()) ?? '').trim();
    await dialog.getByRole('button', { name: 'I have saved it' }).click();
    dataOf(await asProgram().post('/v1/jobs', job));
    const first = await eventually(async () => receiver.received[0], 'the event');
    const event = new Webhook(secret).verify(first.body, first.headers);
    expect(event).toMatchObject({ type: 'job.created' });
  });

  it('has a log, and gets an event again', async () => {
    const { page, open } = person;
    await open(HOOKS);
    await page.getByRole('button', { name: /^Open http/ }).click();
    const sheet = page.getByRole('dialog');
    await seen(sheet.getByText('job.created'));
    await seen(sheet.getByText('Healthy'));
    await looksWell('hooks-log', person);
    await sheet.getByRole('button', { name: /Show delivery of job.created/ }).click();
    await seen(sheet.getByText('What is sent'));
    await seen(sheet.getByText('Status 200'));
    await looksWell('hooks-delivery', person);
    const before = receiver.received.length;
    await sheet.getByRole('button', { name: 'Send again' }).click();
    const again = await eventually(async () => receiver.received[before], 'the replay');
    expect(again.headers['webhook-id']).toBe(receiver.received[0]?.headers['webhook-id']);
    await sheet.getByRole('button', { name: 'Back' }).click();
    receiver.answer(500, 'no room');
    await sheet.getByRole('button', { name: 'Send test' }).click();
    await seen(sheet.getByText('webhook.test'));
    await seen(sheet.getByText('Status 500'));
    await looksWell('hooks-failing', person);
  });

  it('looks well on a phone, in the dark and in Khmer', async () => {
    const phone = await people.signedIn(client.email, { ...PHONE, theme: 'dark', locale: 'km' });
    await phone.open(KEYS);
    await looksWell('phone-keys', phone);
    await phone.open(HOOKS);
    await looksWell('phone-hooks', phone);
    await phone.page.getByRole('button', { name: /^បើក http/ }).click();
    await seen(phone.page.getByRole('dialog').getByText('webhook.test'));
    await looksWell('phone-log', phone);
    await phone.context.close();
  });

  it('is out when its key is revoked', async () => {
    const { page, open } = person;
    await open(KEYS);
    await page.getByRole('button', { name: 'Revoke Shop back office' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
    await seen(page.getByText('No keys yet'));
    const refused = async () => ((await asProgram().get('/v1/jobs')).status === 401 ? true : null);
    expect(await eventually(refused, 'the end of the key')).toBe(true);
  });

  it('is kept from members who are no owners', async () => {
    const member = await accounts.client();
    await accounts.db
      .collection('users')
      .updateOne({ email: member.email }, { $set: { organizationRole: 'member' } });
    const other = await people.signedIn(member.email);
    for (const path of [KEYS, HOOKS]) {
      await other.open(path);
      await seen(other.page.getByText('For owners'));
    }
    await looksWell('not-owner', other);
    await other.context.close();
  });
});
