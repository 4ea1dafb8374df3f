import { ObjectId } from 'mongodb';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { type Company, makeCompany } from './company';
import { openPeople, type People, type Person } from './people';

/** Staff at the panel: every dialog, sent as it should be and as it should not. */

const REASON = 'For a test.';

let accounts: Accounts;
let people: People;
let company: Company;
let owner: Person;
let second: Account;

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  company = await makeCompany(accounts);
  second = await accounts.worker(['bookkeeping']);
  owner = await people.signedIn(company.owner.email);
  // The first page of the panel is the slowest.
  owner.context.setDefaultTimeout(60_000);
  await openJob(owner.page, company.jobs.offered);
  owner.context.setDefaultTimeout(15_000);
}, 240_000);
afterAll(async () => {
  await people?.close();
  await accounts?.close();
});

const dialog = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

async function openJob(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/collections/jobs/${id}`);
  await page.getByRole('region', { name: 'Operations' }).waitFor();
}
async function openAccount(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/collections/users/${id}`);
  await page.getByRole('region', { name: 'Account' }).waitFor();
}

/** Whether the browser itself refuses what is in a field, so that nothing is sent. */
const refuses = (field: Locator) =>
  field.evaluate((element) => !(element as HTMLInputElement).checkValidity());

/** Tries to send an open dialog without a reason, and with one that is too short: it stays open and sends nothing. */
async function refusedWithoutReason(page: Page, submit: string): Promise<void> {
  let sent = 0;
  const count = (request: { method(): string; url(): string }) => {
    if (request.method() !== 'GET' && request.url().includes('/v1/')) sent += 1;
  };
  page.on('request', count);
  for (const reason of ['', 'x']) {
    await dialog(page).getByLabel('Reason').fill(reason);
    await dialog(page).getByRole('button', { name: submit }).click();
    expect(await refuses(dialog(page).getByLabel('Reason'))).toBe(true);
  }
  expect(await dialog(page).isVisible()).toBe(true);
  expect(sent).toBe(0);
  page.off('request', count);
}

/** Sends an open dialog and waits until it is gone and the person is told. */
async function send(page: Page, submit: string, told: RegExp): Promise<void> {
  const reason = dialog(page).getByLabel('Reason');
  if ((await reason.count()) > 0) await reason.fill(REASON);
  await dialog(page).getByRole('button', { name: submit }).click();
  await page.getByText(told).first().waitFor();
  await dialog(page).waitFor({ state: 'detached' });
}

const stored = async (id: string) =>
  dataOf(await company.owner.http.get<Record<string, unknown>>(`/v1/jobs/${id}`));

describe('a job’s actions', () => {
  it('assign it, and the page shows the worker at once, in the sidebar too', async () => {
    const { page } = owner;
    await openJob(page, company.jobs.offered);
    await button(page, 'Assign to a worker').click();
    expect(await dialog(page).getByRole('button', { name: 'Assign' }).isDisabled()).toBe(true);
    await dialog(page).locator('.nm-people button').first().click();
    await refusedWithoutReason(page, 'Assign');
    await send(page, 'Assign', /is with .* now/);
    await page.getByRole('region', { name: 'Operations' }).getByText('Assigned', { exact: true }).waitFor();
    const job = (await stored(company.jobs.offered)) as { worker: { id: string } };
    const email = job.worker.id === company.worker.id ? company.worker.email : second.email;
    await page.locator('#field-worker').getByText(email).waitFor();
    await page.locator('#field-status').getByText('Assigned').waitFor();
  });

  it('reassign it to somebody else, and back to matching', async () => {
    const { page } = owner;
    await openJob(page, company.jobs.working);
    await button(page, 'Reassign').click();
    await dialog(page).locator('.nm-people button').first().click();
    await refusedWithoutReason(page, 'Reassign');
    await send(page, 'Reassign', /is with .* now/);
    expect(await stored(company.jobs.working)).toMatchObject({ worker: { id: second.id } });
    await page.locator('#field-worker').getByText(second.email).waitFor();
    await button(page, 'Reassign').click();
    await dialog(page)
      .getByLabel(/Back to matching/)
      .check();
    await send(page, 'Reassign', /is being matched again/);
    expect(await stored(company.jobs.working)).toMatchObject({ status: 'matching', worker: null });
  });

  it('flag it and take the flag away', async () => {
    const { page } = owner;
    await openJob(page, company.jobs.review);
    await button(page, 'Flag').click();
    await refusedWithoutReason(page, 'Flag');
    await dialog(page).getByLabel('Notes for staff').fill('Look twice.');
    await send(page, 'Flag', /is flagged/);
    expect(await stored(company.jobs.review)).toMatchObject({
      flagged: true,
      flagReason: REASON,
      adminNotes: 'Look twice.',
    });
    await button(page, 'Take the flag away').click();
    await send(page, 'Take the flag away', /no longer flagged/);
    expect(await stored(company.jobs.review)).toMatchObject({ flagged: false });
  });

  it('set its status, as far as its life lets them', async () => {
    const { page } = owner;
    await openJob(page, company.jobs.review);
    await button(page, 'Set the status').click();
    await dialog(page).getByLabel('Status').selectOption('revision');
    await refusedWithoutReason(page, 'Set to revision');
    await send(page, 'Set to revision', /is revision now/);
    expect(await stored(company.jobs.review)).toMatchObject({ status: 'revision' });
    await page.locator('#field-status').getByText('Revision').waitFor();
  });

  it('say what the server says when somebody was faster', async () => {
    const { page } = owner;
    await openJob(page, company.jobs.review);
    await button(page, 'Set the status').click();
    await dialog(page).getByLabel('Status').selectOption('in_progress');
    dataOf(
      await company.owner.http.post(`/v1/admin/jobs/${company.jobs.review}/override`, {
        status: 'in_progress',
        reason: REASON,
      }),
    );
    await dialog(page).getByLabel('Reason').fill(REASON);
    await dialog(page).getByRole('button', { name: 'Set to in progress' }).click();
    await dialog(page).getByRole('alert').waitFor();
    await dialog(page).getByRole('button', { name: 'Back' }).click();
    await dialog(page).waitFor({ state: 'detached' });
  });

  it('cancel it with a share of the price back', async () => {
    const { page } = owner;
    await openJob(page, company.jobs.working);
    await button(page, 'Cancel the job').click();
    await dialog(page).getByRole('slider').fill('50');
    await dialog(page).getByText('Refund: 50% of the price').waitFor();
    await refusedWithoutReason(page, 'Cancel the job');
    await send(page, 'Cancel the job', /is cancelled/);
    expect(await stored(company.jobs.working)).toMatchObject({ status: 'cancelled' });
    expect(await button(page, 'Cancel the job').count()).toBe(0);
  });
});

describe('our own check', () => {
  /** A delivery that waits for it: flagged jobs always do. */
  async function deliver(): Promise<string> {
    const { client, worker, owner: staff } = company;
    const found = dataOf(await client.http.get<{ id: string }[]>(`/v1/jobs?status=assigned`));
    const id = found[0]?.id as string;
    const job = (await stored(id)) as { worker: { id: string } };
    const who = job.worker.id === worker.id ? worker : second;
    dataOf(await staff.http.post(`/v1/admin/jobs/${id}/flag`, { flagged: true, reason: REASON }));
    dataOf(await who.http.post(`/v1/jobs/${id}/start`));
    await handIn(who, id);
    return id;
  }
  async function handIn(who: Account, id: string): Promise<void> {
    const bytes = Buffer.from(`%PDF-1.4\n% ${Math.random()}\n%%EOF\n`);
    const wanted = { filename: 'ledger.pdf', mimeType: 'application/pdf', size: bytes.length };
    const path = `/v1/jobs/${id}/deliverables`;
    const ticket = dataOf(
      await who.http.post<{ fileId: string; url: string; headers: Record<string, string> }>(
        `${path}/upload-url`,
        wanted,
      ),
    );
    await fetch(ticket.url, { method: 'PUT', body: bytes, headers: ticket.headers });
    dataOf(await who.http.post(path, { fileId: ticket.fileId }));
    dataOf(await who.http.post(`/v1/jobs/${id}/submit`, { fileIds: [ticket.fileId], note: 'Here it is.' }));
  }

  it('sends a version back with what has to change, and passes the next when everything is ticked', async () => {
    const { page } = owner;
    const id = await deliver();
    await openJob(page, id);
    await button(page, 'Send back').click();
    const note = dialog(page).getByLabel('What has to change');
    await dialog(page).getByRole('button', { name: 'Send back' }).click();
    expect(await refuses(note)).toBe(true);
    await note.fill('The totals are off by one row.');
    await send(page, 'Send back', /is back with the worker/);
    const job = (await stored(id)) as { status: string; worker: { id: string } };
    expect(job.status).toBe('revision');
    await handIn(job.worker.id === company.worker.id ? company.worker : second, id);
    await openJob(page, id);
    await button(page, 'Pass the check').click();
    const pass = dialog(page).getByRole('button', { name: 'Pass', exact: true });
    expect(await pass.isDisabled()).toBe(true);
    for (const box of await dialog(page).getByRole('checkbox').all()) await box.check();
    await dialog(page).getByLabel('Quality score (optional)').fill('101');
    await pass.click();
    expect(await refuses(dialog(page).getByLabel('Quality score (optional)'))).toBe(true);
    await dialog(page).getByLabel('Quality score (optional)').fill('90');
    await send(page, 'Pass', /is with the client/);
    expect(await stored(id)).toMatchObject({ status: 'review', reviewStage: 'client' });
  });
});

describe('an account’s actions', () => {
  it('suspend it, let it in again, sign it out', async () => {
    const { page } = owner;
    const person = await accounts.client();
    await openAccount(page, person.id);
    await button(page, 'Sign out everywhere').click();
    await refusedWithoutReason(page, 'Sign out');
    await send(page, 'Sign out', /is signed out/);
    expect((await person.http.get('/v1/users/me')).status).toBe(401);
    await button(page, 'Suspend').click();
    await refusedWithoutReason(page, 'Suspend');
    await send(page, 'Suspend', /is suspended/);
    await page.locator('#field-status').getByText('Suspended').waitFor();
    await button(page, 'Reactivate').click();
    await send(page, 'Reactivate', /is active again/);
    await page.locator('#field-status').getByText('Active').waitFor();
  });

  it('set staff roles, and keep the last owner', async () => {
    const { page } = owner;
    const colleague = await accounts.staff('support');
    await openAccount(page, colleague.id);
    await button(page, 'Staff roles').click();
    await dialog(page)
      .getByLabel(/^Finance/)
      .check();
    await refusedWithoutReason(page, 'Save the roles');
    await send(page, 'Save the roles', /are saved/);
    const user = await accounts.db.collection('users').findOne({ email: colleague.email });
    expect([...(user?.staffRoles ?? [])].sort()).toEqual(['finance', 'support']);
    await openAccount(page, company.owner.id);
    await button(page, 'Staff roles').click();
    await dialog(page)
      .getByLabel(/^Owner/)
      .uncheck();
    await dialog(page).getByLabel('Reason').fill(REASON);
    await dialog(page).getByRole('button', { name: 'Save the roles' }).click();
    await dialog(page).getByRole('alert').waitFor();
    await dialog(page).getByRole('button', { name: 'Back' }).click();
  });

  it('verify a worker’s skills', async () => {
    const { page } = owner;
    await openAccount(page, second.id);
    await button(page, 'Verify skills').click();
    await dialog(page).getByRole('checkbox').first().waitFor();
    expect(await dialog(page).getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await dialog(page).getByRole('checkbox').first().check();
    await dialog(page).getByRole('combobox').first().selectOption('senior');
    await send(page, 'Save', /are saved/);
    const [card] = await accounts.db
      .collection('worker-cards')
      .find({ 'skills.verified': true, 'skills.level': 'senior' })
      .toArray();
    expect(String(card?.worker)).toBe(second.id);
  });
});

describe('credits by hand', () => {
  it('are given and taken with the balance after it, never below zero', async () => {
    const { page } = owner;
    const client = await accounts.client(10);
    const organization = new ObjectId(client.organizationId ?? '');
    const balance = await accounts.db.collection('organization-balances').findOne({ organization });
    const available = Number(balance?.credits.available);
    await page.goto(`/admin/collections/organizations/${client.organizationId}`);
    await page.getByRole('region', { name: 'Credits' }).waitFor();
    await button(page, 'Adjust credits').click();
    const credits = dialog(page).getByLabel('Credits', { exact: true });
    await credits.fill(String(-available - 1));
    expect(await dialog(page).getByRole('button', { name: /^Take/ }).isDisabled()).toBe(true);
    await credits.fill('5');
    await dialog(page)
      .getByText(`${available} → ${available + 5}`)
      .waitFor();
    await refusedWithoutReason(page, 'Give 5 credits');
    await send(page, 'Give 5 credits', new RegExp(`has ${available + 5} credits available now`));
    await page
      .getByRole('region', { name: 'Credits' })
      .getByText(`${available + 5} credits`)
      .waitFor();
    await button(page, 'Adjust credits').click();
    await dialog(page).getByLabel('Credits', { exact: true }).fill('-3');
    await send(page, 'Take 3 credits', new RegExp(`has ${available + 2} credits available now`));
  });
});

describe('staff of another role', () => {
  it('do not see what they may not do', async () => {
    const finance = await people.signedIn((await accounts.staff('finance')).email);
    await openJob(finance.page, company.jobs.review);
    const operations = finance.page.getByRole('region', { name: 'Operations' });
    for (const name of ['Assign to a worker', 'Reassign', 'Flag', 'Set the status', 'Cancel the job']) {
      expect([name, await operations.getByRole('button', { name }).count()]).toEqual([name, 0]);
    }
    await openAccount(finance.page, second.id);
    for (const name of ['Verify skills', 'Suspend', 'Sign out everywhere', 'Staff roles']) {
      expect([name, await button(finance.page, name).count()]).toEqual([name, 0]);
    }
    await finance.context.close();
  });
});
