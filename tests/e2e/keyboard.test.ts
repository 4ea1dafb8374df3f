import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { PASSWORD } from '../support/registered';
import { until } from '../support/until';
import { settle } from './look';
import { openPeople, type People, type Person, stopAtFirstFailure } from './people';

let accounts: Accounts;
let people: People;
let client: Account;
let person: Person;
let page: Page;

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  client = await accounts.client(40);
  person = await people.guest();
  page = person.page;
});
afterAll(async () => {
  await people?.close();
  await accounts?.close();
});

const hasFocus = (locator: Locator) =>
  locator
    .first()
    .evaluate((element) => element === document.activeElement)
    .catch(() => false);

/** Presses Tab until the element has the focus, as somebody without a mouse would. */
async function tabTo(locator: Locator, most = 60): Promise<void> {
  await locator.first().waitFor();
  for (let pressed = 0; pressed <= most; pressed++) {
    if (await hasFocus(locator)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${locator} is not reached by ${most} Tabs`);
}

/** Writes into a field that Tab leads to. */
async function write(label: string, text: string): Promise<void> {
  await tabTo(page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

/** What has the focus, when nothing shows that it has. */
const withoutMark = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const marks = [element, element.parentElement].some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    return marks ? null : element.outerHTML.slice(0, 120);
  });

describe('without a mouse', () => {
  stopAtFirstFailure(() => people);

  it('signs in', async () => {
    await person.open('/sign-in');
    await settle(page);
    await write('E-mail', client.email);
    await tabTo(page.getByLabel('Password', { exact: true }));
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/client$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('shows where the focus is', async () => {
    await settle(page);
    const unmarked: string[] = [];
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab');
      const found = await withoutMark();
      if (found) unmarked.push(found);
    }
    expect(unmarked).toEqual([]);
  });

  it('finds everything by the command menu, which Escape closes and gives the focus back', async () => {
    await person.open('/client');
    await settle(page);
    const jobs = page.getByRole('navigation').getByRole('link', { name: 'Jobs' });
    await tabTo(jobs);
    await page.keyboard.press('Control+k');
    const menu = page.getByRole('dialog', { name: 'Commands' });
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await until(() => hasFocus(jobs));
    await page.keyboard.press('Control+k');
    await menu.waitFor();
    await page.keyboard.type('billing');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/client\/billing$/);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
  });

  it('comes back to the button of a menu from what the menu opened', async () => {
    await settle(page);
    const account = page.getByRole('button', { name: /^Account/ });
    await tabTo(account);
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    const shortcuts = page.getByRole('menuitem', { name: 'Keyboard shortcuts' });
    for (let pressed = 0; pressed < 5 && !(await hasFocus(shortcuts)); pressed++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await until(() => hasFocus(account));
  });

  it('posts a job', async () => {
    await page.keyboard.press('n');
    await page.waitForURL(/\/client\/jobs\/new$/);
    await tabTo(page.getByRole('link', { name: /Something else/ }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/category=other/);
    await write('Title', 'Transcribe three interviews');
    await write('What do you need?', 'Three interviews of half an hour each, in English.');
    for (const [label, text] of OTHER) await write(label, text);
    await tabTo(page.getByRole('button', { name: 'Post job' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Post this job?' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await until(() => hasFocus(page.getByRole('button', { name: 'Post job' })));
    await page.keyboard.press('Enter');
    await tabTo(dialog.getByRole('button', { name: 'Post job' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/client\/jobs\/[0-9a-f]{24}$/);
    await page.getByRole('heading', { name: 'Transcribe three interviews' }).waitFor();
  });
});

/** The answers that this kind of work needs. */
const OTHER = [
  ['What you want to have in the end', 'The text of each interview.'],
  ['In which form', 'One document each'],
  ['What must be true when it is done', 'Every word is there'],
] as const;
