import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Accounts, openAccounts } from '../support/accounts';
import { type Company, makeCompany } from './company';
import { looksWell, picture, settle } from './look';
import { seen as seenWithin } from './money';
import { openPeople, type People, type Person, PHONE, stopAtFirstFailure } from './people';

/** Reports of a company with work in it, and of one that has not begun. */

const PAGE = '/client/analytics';
/** A machine with much else to do takes its time. */
const PATIENCE_MS = 60_000;

let accounts: Accounts;
let people: People;
let company: Company;
let client: Person;

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  company = await makeCompany(accounts);
  client = patient(await people.signedIn(company.client.email));
}, 180_000);
afterAll(async () => {
  await people?.close();
  await accounts?.close();
});

const seen = (locator: Parameters<typeof seenWithin>[0]) => seenWithin(locator, PATIENCE_MS);
const patient = (person: Person): Person => {
  person.context.setDefaultTimeout(PATIENCE_MS);
  return person;
};

describe('reports', () => {
  stopAtFirstFailure(() => people);

  it('show a client what was spent, how jobs went and who did them', async () => {
    const { page, open } = client;
    await open(PAGE);
    await seen(page.getByRole('heading', { name: 'Who worked for you' }));
    await seen(page.getByRole('cell', { name: /^Dana/ }));
    await looksWell('analytics', client);
    await page.getByLabel('Cut jobs by').getByText('Category').click();
    await page.waitForURL(/jobs=category/);
    await page.getByRole('button', { name: 'Show as table' }).first().click();
    await seen(page.getByRole('cell', { name: 'Bookkeeping' }));
    await looksWell('analytics-table', client);
    await page.getByText('30 days').click();
    await page.waitForURL(/period=30d/);
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save Jobs as CSV' }).click();
    expect((await file).suggestedFilename()).toMatch(/^jobs-category-.*\.csv$/);
  });

  it('look well empty, on a phone, in the dark and in Khmer', async () => {
    const nobody = await accounts.client();
    const empty = patient(await people.signedIn(nobody.email));
    await empty.open(PAGE);
    await seen(empty.page.getByText('Nothing in this period').first());
    await looksWell('analytics-empty', empty);
    await empty.context.close();
    const phone = patient(
      await people.signedIn(company.client.email, { ...PHONE, theme: 'dark', locale: 'km' }),
    );
    await phone.open(PAGE);
    await seen(phone.page.getByText('អ្នកណាធ្វើការឱ្យអ្នក').first());
    await looksWell('phone-analytics', phone);
    await phone.context.close();
  });

  it('show a worker their own deliveries, and staff the quality of all', async () => {
    const worker = patient(await people.signedIn(company.worker.email, PHONE));
    await worker.open('/worker/performance');
    await seen(worker.page.getByText('Deliveries by month'));
    await looksWell('phone-performance', worker);
    await worker.context.close();
    const owner = patient(await people.signedIn(company.owner.email));
    await owner.open('/admin/quality');
    await seen(owner.page.getByRole('heading', { name: 'Quality', exact: true }));
    await seen(owner.page.getByRole('table', { name: 'Quality' }));
    await owner.page.getByLabel('By').selectOption('category');
    await seen(owner.page.getByRole('columnheader', { name: 'Category' }));
    await settle(owner.page);
    await picture('admin-quality', owner);
    await owner.context.close();
  });
});
