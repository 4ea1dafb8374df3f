import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '@/shared/durations';
import { addDays, fromWallClock, NEW_YORK, PHNOM_PENH, toWallClock, weekdayOf } from '@/shared/time-zones';
import type { Account } from '../support/accounts';
import { type AheadOfMachine, aheadOfMachine } from '../support/ahead-clock';
import { dataOf } from '../support/http';
import { Mailbox } from '../support/mailbox';
import { type OwnServer, openOwnServer } from '../support/own-server';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { serverForm } from '../support/server';
import { until } from '../support/until';
import { putFile } from '../support/uploads';
import { askToPost, creditsOf, draftJob } from './money';
import { openPeople, type People, type Person, PHONE, stopAtFirstFailure } from './people';

/** The next Tuesday in the middle of a July: summer in New York, and no holiday on either side. */
function summerTuesday(): string {
  const year = new Date().getUTCFullYear();
  const from = [`${year}-07-10`, `${year + 1}-07-10`].find((day) => Date.parse(day) > Date.now()) as string;
  return addDays(from, (2 - weekdayOf(from) + 7) % 7);
}

const TUESDAY = summerTuesday();
const WEDNESDAY = addDays(TUESDAY, 1);
const at = (date: string, hours: number, zone: string) => fromWallClock(date, hours * 60, zone);

let clock: AheadOfMachine;
let own: OwnServer;
let people: People;
let owner: Account;

beforeAll(async () => {
  clock = aheadOfMachine();
  // Half past eight in the evening in New York is half an hour before the day begins in Phnom Penh.
  clock.moveTo(at(TUESDAY, 20.5, NEW_YORK));
  const flags = serverForm() === 'source' ? ['--dev'] : [];
  own = await openOwnServer('overnight', clock.env, flags, clock.now);
  people = await openPeople(own.baseUrl, clock);
  owner = await own.accounts.owner();
}, 240_000);
afterAll(async () => {
  await people?.close();
  await own?.close();
});

const seen = (locator: Locator, timeout = 60_000) =>
  locator.filter({ visible: true }).first().waitFor({ timeout });

/** Lets time pass, for the server and in every browser. */
async function pass(milliseconds: number): Promise<void> {
  clock.advance(milliseconds);
  for (const context of people.browser.contexts()) await context.clock.fastForward(milliseconds);
}
const passUntil = (instant: Date) => pass(Math.max(0, instant.getTime() - clock.now().getTime()));

const named = (account: Account, firstName: string) =>
  own.accounts.db
    .collection('users')
    .updateOne({ email: account.email }, { $set: { 'profile.firstName': firstName } });

interface Read {
  status: string;
  deadline: string | null;
  onTime: boolean | null;
  price: { credits: number; state: string; returnedCredits: number | null };
}
const read = async (account: Account, jobId: string) =>
  dataOf(await account.http.get<Read>(`/v1/jobs/${jobId}`));
const offersOf = async (title: string) => {
  const job = await own.accounts.db.collection('jobs').findOne({ title });
  return own.accounts.db.collection('offers').find({ job: job?._id }).sort({ _id: 1 }).toArray();
};

/** Posts a job without the browser. */
const posted = async (client: Account, title: string) => {
  const description =
    'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.';
  const job = { title, description, category: 'bookkeeping', brief: BOOKKEEPING_BRIEF, publish: true };
  return dataOf(await client.http.post<{ id: string }>('/v1/jobs', job)).id;
};

/** The worker hands a picture in, and staff let it through. */
async function deliver(worker: Account, jobId: string): Promise<void> {
  const bytes = await sharp({ create: { width: 1200, height: 700, channels: 3, background: '#0f766e' } })
    .png()
    .toBuffer();
  const file = { filename: 'ledger.png', mimeType: 'image/png', bytes: Buffer.from(bytes) };
  const fileId = await putFile(worker.http, `/v1/jobs/${jobId}/deliverables/upload-url`, file);
  dataOf(await worker.http.post(`/v1/jobs/${jobId}/deliverables`, { fileId }));
  const isClean = async () =>
    (await own.accounts.db.collection('files').findOne({ filename: 'ledger.png', state: 'clean' })) !== null;
  await until(isClean, 60_000);
  dataOf(await worker.http.post(`/v1/jobs/${jobId}/submit`, { fileIds: [fileId], note: 'All reconciled.' }));
  dataOf(await owner.http.post(`/v1/admin/jobs/${jobId}/qa`, { decision: 'pass', version: 1 }));
}

describe('a night', () => {
  stopAtFirstFailure(() => people);
  const TITLE = 'Reconcile June in QuickBooks';
  let client: Account;
  let worker: Account;
  let desk: Person;
  let phone: Person;
  let jobId = '';
  let before = 0;

  it('is promised for the morning while the brief is written, and posted', async () => {
    client = await own.accounts.client(60);
    worker = await own.accounts.worker(['bookkeeping', 'data-entry']);
    await named(worker, 'Sokha');
    const shifts = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, start: '08:00', end: '17:00' }));
    dataOf(await worker.http.patch('/v1/users/me/availability', { status: 'available', shifts }));
    before = (await creditsOf(client.http)).available;
    desk = await people.signedIn(client.email);
    const draft = await draftJob(client.http, TITLE);
    const dialog = await askToPost(desk, draft, /Credits/);
    const quote = desk.page.getByRole('complementary', { name: 'Price and promise' });
    // Eleven hours later, when the day begins where the client is.
    await seen(quote.getByText(/Wed.*7:00\sAM/));
    const confirm = dialog.getByRole('button', { name: 'Post job' });
    await until(() => confirm.isEnabled());
    await confirm.click();
    await desk.page.waitForURL(/\/client\/jobs\/[0-9a-f]{24}$/);
    jobId = desk.page.url().split('/').at(-1) ?? '';
    await seen(desk.page.getByText('Asked when their shift starts'));
  });

  it('keeps the job for the worker until the day begins in Phnom Penh', async () => {
    phone = await people.signedIn(worker.email, PHONE);
    await phone.open('/worker');
    await seen(phone.page.getByRole('heading', { name: 'Reserved for your shift' }));
    await seen(phone.page.getByRole('heading', { name: TITLE }));
    expect((await offersOf(TITLE)).map(({ state }) => state)).toEqual(['reserved']);
    const eight = at(WEDNESDAY, 8, PHNOM_PENH);
    expect((await offersOf(TITLE))[0]?.reservedUntil).toEqual(eight);
    await passUntil(new Date(eight.getTime() + 1_000));
    await seen(phone.page.getByRole('button', { name: 'Accept', exact: true }));
    const [offer] = await offersOf(TITLE);
    expect(offer?.state).toBe('offered');
    expect(offer?.offeredAt.getTime()).toBeGreaterThanOrEqual(eight.getTime());
    expect(toWallClock(offer?.offeredAt, PHNOM_PENH)).toMatchObject({ date: WEDNESDAY });
    await seen(desk.page.getByText('Being asked'), 60_000);
  });

  it('is accepted on a phone, and delivered while the client sleeps', async () => {
    await phone.page.getByRole('button', { name: 'Accept', exact: true }).tap();
    await phone.page.waitForURL(new RegExp(`/worker/jobs/${jobId}`));
    await phone.page.getByRole('button', { name: 'Start now' }).tap();
    await seen(desk.page.getByText('Sokha is working on it'));
    await pass(3 * HOUR_MS);
    await deliver(worker, jobId);
    expect(toWallClock(clock.now(), NEW_YORK)).toMatchObject({ date: WEDNESDAY });
  });

  it('is handed over in the morning, and approved there with a key', async () => {
    await passUntil(at(WEDNESDAY, 7.5, NEW_YORK));
    const { page } = desk;
    await desk.open('/client');
    await seen(page.getByRole('heading', { name: /Good morning/ }));
    await page.getByRole('link', { name: /Morning hand-off/ }).click();
    await page.waitForURL(/\/client\/morning$/);
    await seen(page.getByRole('heading', { name: TITLE }));
    await seen(page.getByRole('img', { name: 'ledger.png' }));
    await seen(page.getByText('All reconciled.'));
    await page.keyboard.press('a');
    await seen(page.getByText(`“${TITLE}” is approved`));
    await seen(page.getByText('A quiet night'));
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await seen(page.getByRole('heading', { name: TITLE }));
    expect((await read(client, jobId)).status).toBe('review');
    await page.keyboard.press('a');
    await seen(page.getByText('A quiet night'));
    await pass(15_000);
    await until(async () => (await read(client, jobId)).price.state === 'captured', 60_000);
    const job = await read(client, jobId);
    expect(job).toMatchObject({ status: 'completed', onTime: true });
    expect((await creditsOf(client.http)).available).toBe(before - job.price.credits);
  });

  it('was mailed with the way to everything that came in', async () => {
    const mailbox = new Mailbox(inject('services').mail.web ?? '');
    const mail = await mailbox.waitFor({ to: client.email, subject: /Ready for you/ });
    expect(mail.html).toContain(`${own.baseUrl}/client/morning`);
  });
});

describe('a job that goes from one to the next', () => {
  stopAtFirstFailure(() => people);
  const TITLE = 'Categorise the card transactions of July';
  const NAMES = ['Bopha', 'Chenda', 'Dara'] as const;
  let client: Account;
  let workers: Account[] = [];
  let phones: Person[] = [];
  let jobId = '';

  it('is declined by the first', async () => {
    await own.accounts.sendHome();
    client = await own.accounts.client(60);
    workers = [];
    for (const name of NAMES) {
      const worker = await own.accounts.worker(['bookkeeping', 'data-entry']);
      await named(worker, name);
      workers.push(worker);
    }
    phones = await Promise.all(workers.map(({ email }) => people.signedIn(email, PHONE)));
    jobId = await posted(client, TITLE);
    await until(async () => (await offersOf(TITLE)).length === 1, 60_000);
    const [first] = await offersOf(TITLE);
    // All three are new and equal: who has been here longest is asked first.
    const [asked] = workers;
    expect(first?.worker.toHexString()).toBe(asked?.id);
    const { page } = phones[0] as Person;
    await page.goto('/worker');
    await page.getByRole('button', { name: 'Not now' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Why not this one?' });
    await dialog.getByText('I have too much in hand').tap();
    await dialog.getByRole('button', { name: 'Decline' }).tap();
    await seen(page.getByText('Declined. The next worker is asked.'));
  });

  it('runs out with the second', async () => {
    const { page } = phones[1] as Person;
    await page.goto('/worker');
    await seen(page.getByRole('heading', { name: TITLE }));
    await pass(15 * MINUTE_MS + 2_000);
    await until(async () => (await offersOf(TITLE))[1]?.state === 'expired', 60_000);
    await page.getByRole('heading', { name: TITLE }).waitFor({ state: 'detached', timeout: 30_000 });
  });

  it('is taken by the third', async () => {
    const { page } = phones[2] as Person;
    await page.goto('/worker');
    await page.getByRole('button', { name: 'Accept', exact: true }).tap();
    await page.waitForURL(new RegExp(`/worker/jobs/${jobId}`));
    expect((await offersOf(TITLE)).map(({ state }) => state)).toEqual(['declined', 'expired', 'accepted']);
  });

  it('says to the client why this worker, and who was asked before', async () => {
    const { page, open } = await people.signedIn(client.email);
    await open(`/client/jobs/${jobId}`);
    await seen(page.getByRole('heading', { name: 'Why Dara' }));
    await page.getByText('3 people were asked').click();
    await seen(page.getByText(/^Bopha.* said no$/));
    await seen(page.getByText(/^Chenda.* did not answer in time$/));
    await seen(page.getByText(/^Dara.* accepted$/));
    expect(await page.getByText(/Would lead/).count()).toBe(0);
  });

  it('says to staff how each part of the scores stood, and what would change the order', async () => {
    const { page, open } = await people.signedIn(owner.email);
    await open(`/admin/collections/jobs/${jobId}`);
    const panel = page.getByRole('region', { name: 'Operations' });
    await seen(panel.getByRole('heading', { name: 'Candidates' }));
    await seen(panel.getByText('Skills 40/40').first());
    await seen(panel.getByText(/Would lead/).first());
    await seen(panel.getByText(/Bopha.*: declined/));
    await seen(panel.getByText(/Chenda.*: timeout/));
    await seen(panel.getByText(/Dara.*: accepted/));
  });

  it('says to the second what would have won it, and to the first nothing', async () => {
    const missed = phones[1] as Person;
    await missed.open('/worker/performance');
    await seen(missed.page.getByText('It was yours: an answer in time would have won it.'));
    await seen(missed.page.getByRole('heading', { name: TITLE }));
    const declined = phones[0] as Person;
    await declined.open('/worker/performance');
    await seen(declined.page.getByText('Nothing missed'));
  });
});

describe('a delivery that comes late', () => {
  stopAtFirstFailure(() => people);
  const TITLE = 'Close the books of the second quarter';
  let client: Account;
  let desk: Person;
  let jobId = '';
  let price = 0;
  let before = 0;

  it('is owed half of its price back when it comes five hours too late', async () => {
    await own.accounts.sendHome();
    client = await own.accounts.client(60);
    before = (await creditsOf(client.http)).available;
    const worker = await own.accounts.worker(['bookkeeping', 'data-entry']);
    jobId = await posted(client, TITLE);
    await until(async () => (await offersOf(TITLE)).length === 1, 60_000);
    dataOf(await worker.http.post(`/v1/jobs/${jobId}/accept`));
    dataOf(await worker.http.post(`/v1/jobs/${jobId}/start`));
    const { deadline, price: held } = await read(client, jobId);
    price = held.credits;
    expect(held.state).toBe('held');
    desk = await people.signedIn(client.email);
    await passUntil(new Date(Date.parse(String(deadline)) + 5 * HOUR_MS));
    await until(async () => {
      const job = await own.accounts.db.collection('jobs').findOne({ title: TITLE });
      return job?.lateAt != null;
    }, 60_000);
    await deliver(worker, jobId);
    await desk.open(`/client/jobs/${jobId}`);
    await seen(desk.page.getByText(/^It came 5 h.* late: 50 % of the price comes back when you approve\.$/));
  });

  it('gives it back by itself, to the lots it came from', async () => {
    const back = Math.ceil(price / 2);
    await desk.page.getByRole('button', { name: 'Approve version 1' }).click();
    await seen(desk.page.getByText(`“${TITLE}” is approved`));
    await pass(15_000);
    await until(async () => (await read(client, jobId)).price.state === 'captured', 60_000);
    expect((await read(client, jobId)).price.returnedCredits).toBe(back);
    expect((await creditsOf(client.http)).available).toBe(before - price + back);
    const organization = (await own.accounts.db.collection('users').findOne({ email: client.email }))
      ?.organization;
    const lots = await own.accounts.db.collection('credit-lots').find({ organization }).toArray();
    const sum = (field: string) => lots.reduce((total, lot) => total + Number(lot[field]), 0);
    expect([sum('available'), sum('held'), sum('used')]).toEqual([before - price + back, 0, price - back]);
  });

  it('says so on the job, in the history and to staff', async () => {
    const back = Math.ceil(price / 2);
    await desk.open(`/client/jobs/${jobId}`);
    await seen(desk.page.getByText(`${back} credits came back (50 % of the price).`, { exact: false }));
    await seen(desk.page.getByText(new RegExp(`^${price - back} credits? spent$`)));
    await desk.open('/client/billing?tab=history');
    const row = desk.page.getByRole('row').filter({ hasText: 'Returned' }).filter({ hasText: TITLE });
    await seen(row.getByText(new RegExp(`^\\+?${back}$`)));
    const staff = await people.signedIn(owner.email);
    await staff.open(`/admin/collections/jobs/${jobId}`);
    await seen(staff.page.getByText(`50 %: ${back} credits came back`));
  });
});
