import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Account } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { PASSWORD } from '../support/registered';
import { StripeControl } from '../support/stripe';
import { until } from '../support/until';
import type { Person } from './people';

/** Cards of the stand-in's pages, as they are written there. */
export const CARDS = {
  works: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
  empty: '4000 0000 0000 9995',
  secure: '4000 0025 0000 3155',
  other: '5555 5555 5555 4444',
} as const;

/** What one can spend, as GET /v1/users/me/credits says. */
interface Credits {
  available: number;
  held: number;
}

export interface Job {
  id: string;
  status: string;
  price: { amount?: number | null; returned?: number | null; state: string };
}

/** The stand-in's levers: its clock, its declines. */
export const stripeControl = () => new StripeControl(inject('services').stripe.apiBase ?? '');

/** Puts the stand-in's clock back to the machine's, for the tests that follow. */
export const presentAgain = () =>
  stripeControl().post('clock/set', { to: Math.floor(Date.now() / 1000), frozen: false });

/** Waits until somebody sees it, wherever on the page it is said. */
export const seen = (locator: Locator, timeout = 20_000) =>
  locator.filter({ visible: true }).first().waitFor({ timeout });

/** /v1 as somebody who has signed in with the password of all tests. */
export async function apiOf(email: string): Promise<Http> {
  const http = new Http(inject('baseUrl'));
  const session = await http.post<{ accessToken: string }>('/v1/auth/login', { email, password: PASSWORD });
  return http.as(dataOf(session).accessToken);
}

export const creditsOf = async (http: Http) => dataOf(await http.get<Credits>('/v1/users/me/credits'));
export const hasCredits = (http: Http, available: number) =>
  until(async () => (await creditsOf(http)).available === available, 30_000);

/** On one of the stand-in's pages: takes a card and sends the form. */
export async function giveCard(page: Page, number: string): Promise<void> {
  await page.locator('form[name=card]').waitFor();
  const offered = page.locator(`[data-card="${number}"]`);
  if ((await offered.count()) > 0) await offered.click();
  else {
    const fields = { number, expiry: '12 / 34', cvc: '123', name: 'Ana Lopez' };
    for (const [field, value] of Object.entries(fields)) await page.locator(`#${field}`).fill(value);
  }
  await page.locator('#submit').click();
}

/** On the page of the cardholder's bank. */
export async function answerBank(page: Page, answer: 'Authorise' | 'Refuse'): Promise<void> {
  await page.getByRole('heading', { name: 'Is this you?' }).waitFor();
  await page.getByRole('button', { name: answer }).click();
}

/** What a button downloads: it must be a PDF. @returns its name */
export async function downloadsPdf(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 4).toString()).toBe('%PDF');
  expect(bytes.length).toBeGreaterThan(2000);
  return download.suggestedFilename();
}

/** A draft with a whole brief, to be posted in the browser. */
export async function draftJob(http: Http, title: string): Promise<string> {
  const description =
    'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.';
  const draft = { title, description, category: 'bookkeeping', brief: BOOKKEEPING_BRIEF, publish: false };
  return dataOf(await http.post<{ id: string }>('/v1/jobs', draft)).id;
}

/** Opens a draft and asks to post it, paid as named. @returns the dialog that asks once more */
export async function askToPost({ page, open }: Person, jobId: string, pay?: RegExp): Promise<Locator> {
  await open(`/client/jobs/new?draft=${jobId}`);
  const quote = page.getByRole('complementary', { name: 'Price and promise' });
  await seen(quote.getByRole('radio'));
  if (pay) await quote.getByRole('radio', { name: pay }).click();
  await quote.getByRole('button', { name: 'Post job' }).click();
  const dialog = page.getByRole('dialog', { name: 'Post this job?' });
  await dialog.waitFor();
  return dialog;
}

/** Gives a posted job to the worker, who does it and hands it in; staff let it through. */
export async function workOn(
  jobId: string,
  worker: Account,
  owner: Account,
  { minutes = 0 } = {},
): Promise<void> {
  const assign = { workerId: worker.id, reason: 'For a test.' };
  dataOf(await owner.http.patch(`/v1/admin/jobs/${jobId}/assign`, assign));
  dataOf(await worker.http.post(`/v1/jobs/${jobId}/start`));
  if (minutes > 0) {
    const endedAt = new Date(Date.now() - 60_000);
    const startedAt = new Date(endedAt.getTime() - minutes * 60_000);
    const entry = { startedAt, endedAt, reason: 'Worked away from the computer.' };
    dataOf(await worker.http.post(`/v1/jobs/${jobId}/time-tracking`, entry));
  }
  const bytes = Buffer.from('%PDF-1.4\n% The reconciled ledger\n%%EOF\n');
  const ticket = dataOf(
    await worker.http.post<{ fileId: string; url: string; headers: Record<string, string> }>(
      `/v1/jobs/${jobId}/deliverables/upload-url`,
      { filename: 'ledger.pdf', mimeType: 'application/pdf', size: bytes.length },
    ),
  );
  await fetch(ticket.url, { method: 'PUT', body: bytes, headers: ticket.headers });
  dataOf(await worker.http.post(`/v1/jobs/${jobId}/deliverables`, { fileId: ticket.fileId }));
  const handIn = { fileIds: [ticket.fileId], note: 'Here it is.' };
  dataOf(await worker.http.post(`/v1/jobs/${jobId}/submit`, handIn));
  dataOf(await owner.http.post(`/v1/admin/jobs/${jobId}/qa`, { decision: 'pass', version: 1 }));
}

/** Subscribes without a browser, and waits until the credits are there. */
export async function subscribed(http: Http, tier: string, credits: number): Promise<void> {
  const before = (await creditsOf(http)).available;
  const { checkoutUrl } = dataOf(
    await http.post<{ checkoutUrl: string }>('/v1/subscriptions', { tier, interval: 'month' }),
  );
  const id = /cs_[A-Za-z0-9_]+/.exec(checkoutUrl)?.[0];
  await stripeControl().post(`checkout/${id}/complete`, { card: '4242424242424242' });
  await hasCredits(http, before + credits);
}
