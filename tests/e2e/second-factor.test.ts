import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Accounts, openAccounts } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { PASSWORD } from '../support/registered';
import { enrol, totpCode } from '../support/totp';
import { openPeople, type People, PHONE, signInByPage } from './people';

let accounts: Accounts;
let people: People;

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
});
afterAll(async () => {
  await people?.close();
  await accounts?.close();
});

const secretOf = (text: string | null) => (text ?? '').replace(/\s/g, '');

describe('the second factor in a portal', () => {
  it('is set up with the keyboard alone, kept by its recovery codes, and asked for at the sign-in', async () => {
    const client = await accounts.client();
    const { page } = await people.signedIn(client.email);
    await page.goto('/client/settings?tab=security');
    await page.getByRole('button', { name: 'Set up' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Your password', { exact: true }).waitFor();
    await page.keyboard.type('Wrong-1234');
    await page.keyboard.press('Enter');
    await dialog.getByText('This is not your password.').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await dialog.getByAltText('QR code for your authenticator app').waitFor();
    const secret = secretOf(await dialog.locator('.select-all').textContent());
    await page.keyboard.type('000000');
    await page.keyboard.press('Enter');
    await dialog.getByText('This code is not right, or it was used already.').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(totpCode(secret));
    await page.keyboard.press('Enter');
    await dialog.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
    const codes = await dialog.getByRole('listitem').allTextContents();
    expect(codes).toHaveLength(10);
    const done = dialog.getByRole('button', { name: 'Done' });
    expect(await done.isDisabled()).toBe(true);
    await dialog.getByLabel('I keep them in a safe place').click();
    await done.click();
    await page.getByText('10 recovery codes are left.').waitFor();

    const other = await people.guest(PHONE);
    await signInByPage(other, client.email);
    await other.page.getByLabel('Code').fill('123456');
    await other.page.keyboard.press('Enter');
    await other.page.getByText(/This code is not right/).waitFor();
    await other.page.getByRole('button', { name: 'Use a recovery code' }).click();
    await other.page.getByLabel('Recovery code').fill(codes[0] ?? '');
    await other.page.keyboard.press('Enter');
    await other.page.waitForURL(/\/client$/);
    await page
      .getByText('9 recovery codes are left.')
      .waitFor({ timeout: 1 })
      .catch(() => page.reload());
    await page.getByText('9 recovery codes are left.').waitFor();
    await page
      .getByRole('button', { name: /^Sign out .*Chrome/ })
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Switch off' }).click();
    await dialog.getByLabel('Your password', { exact: true }).fill(PASSWORD);
    await dialog.getByLabel('Code of the app').fill(codes[1] ?? '');
    await dialog.getByRole('button', { name: 'Switch off' }).click();
    await page.getByRole('button', { name: 'Set up' }).waitFor();
  });

  it('speaks Khmer', async () => {
    const worker = await accounts.worker(['bookkeeping']);
    const { secret } = await enrol(worker.http);
    const person = await people.guest({ ...PHONE, locale: 'km' });
    await person.open('/sign-in');
    await person.page.getByLabel('អ៊ីមែល').fill(worker.email);
    await person.page.getByLabel('ពាក្យសម្ងាត់', { exact: true }).fill(PASSWORD);
    await person.page.getByRole('button', { name: 'ចូលគណនី' }).click();
    await person.page.getByLabel('លេខកូដ').fill(totpCode(secret));
    await person.page.getByRole('button', { name: 'ចូលគណនី' }).click();
    await person.page.waitForURL(/\/worker$/);
    await accounts.sendHome();
  });
});

describe('the second factor in the panel', () => {
  it('is asked for at the sign-in', async () => {
    const staff = await accounts.staff('support');
    const { secret } = await enrol(staff.http);
    const { page } = await people.guest();
    page.setDefaultTimeout(60_000);
    await page.goto('/admin/login');
    await page.getByLabel('Email').fill(staff.email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Login' }).click();
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Login' }).click();
    await page.getByRole('alert').filter({ hasText: 'not right' }).waitFor();
    await page.getByLabel('Code').fill(totpCode(secret));
    await page.getByRole('button', { name: 'Login' }).click();
    await page.waitForURL(/\/admin$/);
    await page.goto('/admin/account');
    await page.getByRole('region', { name: 'Your security' }).getByText('10 recovery codes left').waitFor();
    await page.getByText('This one').waitFor();
  });

  it('is set up first by staff who are asked for one; the setting is felt in an open panel', async () => {
    const owner = await accounts.owner();
    await enrol(owner.http).catch(() => undefined);
    const staff = await accounts.staff('operations');
    const login = await new Http(inject('baseUrl')).post<{ accessToken: string }>('/v1/auth/login', {
      email: staff.email,
      password: PASSWORD,
    });
    dataOf(login);
    const globals = accounts.db.collection('globals');
    const ask = (staffSecondFactor: boolean) =>
      globals.updateOne({ globalType: 'settings' }, { $set: { staffSecondFactor } });
    await ask(true);
    try {
      await expect
        .poll(async () => (await staff.http.get('/v1/admin/dashboard')).status, { timeout: 10_000 })
        .toBe(403);
      const { page } = await people.guest();
      page.setDefaultTimeout(60_000);
      await page.goto('/admin/login');
      await page.getByLabel('Email').fill(staff.email);
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Login' }).click();
      await page.getByRole('heading', { name: 'Second factor' }).waitFor();
      await page.goto('/admin');
      await page.getByRole('heading', { name: 'Second factor' }).waitFor();
      await page.getByLabel('Your password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByAltText('QR code for your authenticator app').waitFor();
      const secret = secretOf(await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4})+$/).textContent());
      await page.getByLabel('Code of the app').fill(totpCode(secret));
      await page.getByRole('button', { name: 'Switch on' }).click();
      await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
      await page.getByLabel('I keep them in a safe place').check();
      await page.getByRole('button', { name: 'Done' }).click();
      await page.waitForURL(/\/admin(\?.*)?$/);
      expect((await staff.http.get('/v1/admin/dashboard')).status).toBe(200);
    } finally {
      await ask(false);
      await accounts.db.collection('auth-second-factors').deleteMany({});
    }
  });
});

describe('acting as a person', () => {
  it('opens their portal with a banner, keeps money shut, and leads back to the panel', async () => {
    const client = await accounts.client(20);
    const staff = await accounts.staff('support');
    const { page } = await people.signedIn(staff.email);
    page.setDefaultTimeout(60_000);
    await page.goto(`/admin/collections/users/${client.id}`);
    await page.getByRole('button', { name: 'Act as this person' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('Their job page is empty.');
    await dialog.getByRole('button', { name: 'Act as this person' }).click();
    await page.waitForURL(/\/client$/);
    const banner = page.getByRole('region', { name: 'Acting as a person' });
    await banner.getByText(/acts as/).waitFor();
    await page.goto('/client/settings?tab=security');
    await page.getByLabel('Current password').fill('Whatever-1234');
    await page.getByLabel('New password').fill('Day-shift-2027');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText(/you cannot change how they sign in/).waitFor();
    const panel = await page.context().newPage();
    await panel.goto('/admin');
    await panel.getByRole('heading', { level: 1 }).first().waitFor();
    expect(panel.url()).toMatch(/\/admin$/);
    await panel.close();
    await banner.getByRole('button', { name: 'Stop' }).click();
    await page.waitForURL(new RegExp(`/admin/collections/users/${client.id}$`));
    await page.getByRole('region', { name: 'Account' }).waitFor();
    await page.goto('/client');
    await page.waitForURL(/\/admin/);
  });
});
