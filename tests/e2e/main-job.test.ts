import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { linkIn, Mailbox } from '../support/mailbox';
import { newEmail, PASSWORD } from '../support/registered';
import { until } from '../support/until';
import { openPeople, type People, type Person, PHONE, stopAtFirstFailure } from './people';

const TITLE = 'Banner for the spring sale';
const DESIGN_SKILLS = ['graphic-design', 'logo-design', 'presentation-design'];

let accounts: Accounts;
let people: People;
let staff: Account;
let maker: Account;
let client: Person;
let worker: Person;
let quality: Person;
const clientEmail = newEmail('ana');
let jobId = '';
/** Credits before the job. */
let balance = 0;
/** What the quote said: credits of the job. */
let price = 0;

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  staff = await accounts.owner();
  maker = await accounts.worker(DESIGN_SKILLS);
});
afterAll(async () => {
  await people?.close();
  // Nobody else's job is offered to somebody who has gone home.
  await maker?.http.patch('/v1/users/me/availability', { status: 'offline' });
  await accounts?.close();
});

const jobPath = (side: 'client' | 'worker') => `/${side}/jobs/${jobId}`;
/** Waits until somebody sees it, wherever on the page it is said. */
const seen = (locator: Locator, timeout = 15_000) =>
  locator.filter({ visible: true }).first().waitFor({ timeout });
const picture = (name: string, background: string) =>
  sharp({ create: { width: 1200, height: 600, channels: 3, background } })
    .png()
    .toBuffer()
    .then((buffer) => ({ name, mimeType: 'image/png', buffer }));

/** Uploads a picture as the next version, ticks everything off and hands it in. */
async function handIn(version: number, background: string): Promise<void> {
  const { page } = worker;
  await page.getByRole('tab', { name: 'Deliver' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await picture(`banner-v${version}.png`, background));
  const submit = page.getByRole('button', { name: `Hand in version ${version}` });
  for (const box of await page.getByRole('tabpanel', { name: 'Deliver' }).getByRole('checkbox').all()) {
    await box.check();
  }
  await page.getByLabel('Note to the client').fill(`Version ${version} is ready.`);
  await until(() => submit.isEnabled());
  await submit.click();
  await seen(page.getByText(`Version ${version} is handed in.`).first());
}

/** Staff tick the list off in the panel and let the newest version through. */
async function passCheck(version: number): Promise<void> {
  const { page } = quality;
  await quality.open(`/admin/collections/jobs/${jobId}`);
  await page.getByRole('button', { name: 'Pass the check' }).click();
  const dialog = page.getByRole('dialog', { name: `Pass version ${version}` });
  for (const tick of await dialog.getByRole('checkbox').all()) await tick.check();
  await dialog.getByRole('button', { name: 'Pass', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

describe('a job from the brief to the rating, in three browsers', () => {
  stopAtFirstFailure(() => people);

  it('signs a client up and confirms the address by the mailed link', async () => {
    client = await people.guest();
    const { page } = client;
    await client.open('/sign-up');
    await page.getByLabel('First name').fill('Ana');
    await page.getByLabel('Last name').fill('Lopez');
    await page.getByLabel('Company').fill('Harbor Coffee');
    await page.getByLabel('Work e-mail').fill(clientEmail);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.waitForURL(/check-email/);
    const mailbox = new Mailbox(inject('services').mail.web ?? '');
    const mail = await mailbox.waitFor({ to: clientEmail, subject: /Confirm/ });
    await page.goto(linkIn(mail, /verify-email/));
    await seen(page.getByRole('heading', { name: 'Your address is confirmed' }));
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('E-mail').fill(clientEmail);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/client$/);
    await seen(page.getByRole('heading', { name: /Good .*, Ana/ }));

    const user = await accounts.db.collection('users').findOne({ email: clientEmail });
    const gift = { credits: 30, source: 'goodwill', reason: 'Credits for a test.' };
    dataOf(await staff.http.post(`/v1/admin/organizations/${user?.organization}/credits`, gift));
    const row = await accounts.db
      .collection('organization-balances')
      .findOne({ organization: user?.organization });
    balance = Number(row?.credits.available);
    expect(balance).toBeGreaterThanOrEqual(30);
  });

  it('posts a job beside its live quote', async () => {
    const { page } = client;
    await page.getByRole('link', { name: 'Post a job' }).first().click();
    await page.getByRole('link', { name: /Graphic design/ }).click();
    await page.getByLabel('Title', { exact: true }).fill(TITLE);
    await page
      .getByLabel('What do you need?', { exact: true })
      .fill('A banner in our colours for the front page, simple and bright.');
    await page.getByRole('combobox', { name: 'What to design' }).click();
    await page.getByRole('option', { name: 'Banner' }).click();
    await page.getByLabel('Dimensions', { exact: true }).fill('1200 × 600 px');
    await page.getByLabel('Text that goes on it', { exact: true }).fill('Spring sale. 20 % off all beans.');
    await page.getByText('Screen', { exact: true }).click();
    await page.getByLabel('Concepts to choose from', { exact: true }).fill('1');
    await page.getByText('PNG', { exact: true }).click();
    await page
      .getByLabel('What must be true when it is done', { exact: true })
      .fill('The text is readable\nThe size is right');
    const quote = page.getByRole('complementary', { name: 'Price and promise' });
    await seen(quote.getByText('Skills it takes').or(quote.getByRole('list', { name: 'Skills it takes' })));
    await seen(quote.getByText('Ready by'));
    await until(async () => (await quote.locator('.text-4xl').textContent()) !== '0');
    await quote.getByRole('button', { name: 'Post job' }).click();
    const dialog = page.getByRole('dialog', { name: 'Post this job?' });
    const confirm = dialog.getByRole('button', { name: 'Post job' });
    await until(() => confirm.isEnabled());
    price = Number.parseInt(
      (await dialog
        .getByText(/^\d+ credits?$/)
        .first()
        .textContent()) ?? '',
      10,
    );
    await confirm.click();
    await page.waitForURL(/\/client\/jobs\/[0-9a-f]{24}$/);
    jobId = page.url().split('/').at(-1) ?? '';
    expect(price).toBeGreaterThan(0);
    await seen(page.getByText('Finding your person').first());
  });

  it('reaches a worker’s phone by itself, and is accepted there', async () => {
    worker = await people.signedIn(maker.email, PHONE);
    const { page } = worker;
    await worker.open('/worker');
    await seen(page.getByRole('heading', { name: TITLE }));
    await page.getByRole('button', { name: 'Accept' }).tap();
    await page.waitForURL(new RegExp(jobPath('worker')));
    await seen(page.getByRole('button', { name: 'Start now' }));
    await seen(client.page.getByText('Dana has accepted and starts soon'));
    await page.getByRole('button', { name: 'Start now' }).tap();
    await seen(client.page.getByText('Dana is working on it'));
  });

  it('lets both sides talk, and see each other type', async () => {
    await worker.page.getByRole('tab', { name: 'Messages' }).click();
    const write = worker.page.getByRole('textbox', { name: 'Write a message' });
    await write.pressSequentially('Shall the beans be on the left?', { delay: 10 });
    await seen(client.page.getByText('Dana is typing…'));
    await write.press('Enter');
    await seen(client.page.getByRole('log').getByText('Shall the beans be on the left?'));
    await client.page.getByRole('textbox', { name: 'Write a message' }).fill('On the right, please.');
    await client.page.getByRole('button', { name: 'Send' }).click();
    await seen(worker.page.getByRole('log').getByText('On the right, please.'));
  });

  it('is delivered, checked by staff, and shown to the client at once', async () => {
    await handIn(1, '#0f766e');
    await seen(client.page.getByText('Our quality check comes first'));
    quality = await people.signedIn((await accounts.staff('quality')).email);
    await passCheck(1);
    await seen(client.page.getByRole('img', { name: 'banner-v1.png' }));
    await seen(client.page.getByText('Ready for you').first());
  });

  it('is commented on at a place, and sent back with it', async () => {
    const { page } = client;
    await page.getByRole('button', { name: /Comment on a place/ }).click({ position: { x: 60, y: 40 } });
    await page.getByRole('textbox', { name: 'Write a comment' }).fill('The logo is missing here.');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await seen(page.getByRole('button', { name: /Comment 1: The logo is missing/ }));
    await page.getByRole('button', { name: 'Request changes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Request changes' });
    await seen(dialog.getByText('Free, and uses no round'));
    await dialog.getByRole('button', { name: 'Send request' }).click();
    await seen(page.getByText('Dana is working on your changes'));
    await seen(worker.page.getByText('Changes asked for, round 1'));
    await handIn(2, '#b45309');
    await passCheck(2);
    await seen(page.getByText('Version 2').first());
  });

  it('is approved with time to think again, paid, and rated', async () => {
    const { page } = client;
    // The first version is still on the screen: what is approved has to be looked at.
    await page.getByRole('button', { name: 'Look at version 2' }).click();
    await page.getByRole('button', { name: 'Approve version 2' }).click();
    await seen(page.getByText(`“${TITLE}” is approved`));
    await seen(page.getByRole('button', { name: 'Undo', exact: true }));
    await seen(worker.page.getByText('Approved. Thank you for this work!'));
    await seen(page.getByRole('radio', { name: '5 out of 5 stars' }));
    await page.getByRole('radio', { name: '5 out of 5 stars' }).click();
    const dialog = page.getByRole('dialog', { name: 'How was it with Dana?' });
    await dialog.getByRole('button', { name: 'On time' }).click();
    await dialog.getByRole('button', { name: 'Send rating' }).click();
    await seen(page.getByText('Thank you for the rating'));
    await seen(page.getByText(`${price} credits spent`), 25_000);
  });

  it('shows the right numbers on both sides', async () => {
    const { page } = client;
    await client.open('/client/billing?tab=history');
    await seen(page.getByText('Spent on approval').first());
    await client.open('/client/billing?tab=credits');
    const stat = (label: string) => page.getByRole('main').getByText(label, { exact: true }).locator('..');
    await until(async () =>
      ((await stat('Available').textContent()) ?? '').includes(String(balance - price)),
    );
    const earnings = dataOf(
      await maker.http.get<{ summary: { pending: number } }>('/v1/earnings?limit=1'),
    ).summary;
    expect(earnings.pending).toBeGreaterThan(0);
    await worker.open('/worker/earnings');
    // Whole dollars are shown without cents.
    const amount = `$${(earnings.pending / 100).toFixed(2)}`.replace(/\.00$/, '');
    await seen(worker.page.getByText(amount));
    await seen(worker.page.getByText(TITLE));
  });

  it('has mailed each thing once', async () => {
    const mailbox = new Mailbox(inject('services').mail.web ?? '');
    // Who approves is not told of it; what they were told is that it was ready.
    await mailbox.waitFor({ to: clientEmail, subject: /Ready for you/ });
    await mailbox.waitFor({ to: maker.email, subject: /Approved/i });
    for (const address of [clientEmail, maker.email]) {
      const mails = await mailbox.mailsTo(address);
      const marks = mails.map((mail) => mail.headers['message-id'] ?? mail.id);
      expect(new Set(marks).size).toBe(marks.length);
      const outbox = await accounts.db.collection('email-outbox').find({ to: address }).toArray();
      expect(new Set(outbox.map((mail) => String(mail._id))).size).toBe(outbox.length);
      expect(mails.length).toBeLessThanOrEqual(outbox.length);
      // A version twice is two mails about it; nothing else of a job happens twice.
      const once = mails
        .map((mail) => mail.subject)
        .filter((subject) => /Approved|Done|Confirm|Welcome/.test(subject));
      expect(new Set(once).size).toBe(once.length);
    }
  });
});
