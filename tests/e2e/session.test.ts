import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { linkIn, Mailbox } from '../support/mailbox';
import { PASSWORD } from '../support/registered';
import { settle } from './look';
import { openPeople, type People, signInByPage } from './people';

let accounts: Accounts;
let people: People;
let otherSite: Server;

/** A page of somebody else that sends a form to us as soon as it is opened. */
const trap = (action: string) => `<!doctype html><title>Free credits</title>
<form method="post" action="${action}" enctype="text/plain"><input name='{"x":"' value='"}'></form>
<script>document.forms[0].submit()</script>`;

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  otherSite = createServer((request, response) => {
    const action = new URL(request.url ?? '/', 'http://localhost').searchParams.get('to') ?? '';
    response.writeHead(200, { 'content-type': 'text/html' }).end(trap(action));
  });
  await new Promise<void>((resolve) => otherSite.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  otherSite?.close();
  await people?.close();
  await accounts?.close();
});

describe('a session in the browser', () => {
  it('ends in an open page as soon as the account is suspended', async () => {
    const client = await accounts.client();
    const owner = await accounts.owner();
    const person = await people.guest();
    await signInByPage(person, client.email);
    await person.page.waitForURL(/\/client$/);
    await settle(person.page);
    const body = { status: 'suspended', reason: 'Shared the login.' };
    dataOf(await owner.http.patch(`/v1/admin/users/${client.id}`, body));
    await person.page.waitForURL(/\/sign-in/, { timeout: 10_000 });
    await signInByPage(person, client.email);
    await person.page.getByRole('alert').first().waitFor();
    expect(person.page.url()).toMatch(/\/sign-in/);
  });

  it('is asked for before a portal shows, and leads back to the page that was wanted', async () => {
    const client = await accounts.client();
    const { page } = await people.guest();
    const seen: string[] = [];
    page.on('framenavigated', (frame) => seen.push(new URL(frame.url()).pathname));
    await page.goto('/client/billing?tab=history&type=credit_hold');
    expect(seen).toEqual(['/sign-in']);
    await page.getByLabel('E-mail').fill(client.email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/client\/billing\?tab=history&type=credit_hold$/);
    await page.goto('/worker/time');
    expect(new URL(page.url()).pathname).toBe('/client');
  });

  it('leads nowhere else after the sign-in', async () => {
    const client = await accounts.client();
    const { page } = await people.guest();
    for (const next of ['https://evil.example/client', '//evil.example', '/\\evil.example', '/worker']) {
      await page.context().clearCookies();
      await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
      await settle(page);
      await page.getByLabel('E-mail').fill(client.email);
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL(/\/client$/);
      expect(page.url()).toBe(`${inject('baseUrl')}/client`);
    }
  });

  it('that ended elsewhere sends the next click to the sign-in', async () => {
    const client = await accounts.client();
    const { page, context, open } = await people.signedIn(client.email);
    await open('/client');
    await settle(page);
    await context.clearCookies();
    await page.getByRole('navigation').getByRole('link', { name: 'Jobs' }).click();
    await page.waitForURL(/\/sign-in\?next=/);
    await page.getByLabel('E-mail').waitFor();
  });

  it('begins with the plan that a client chose before signing up', async () => {
    const { page, open } = await people.guest();
    const email = `${Date.now()}@plan.test`;
    await open('/pricing');
    await page.getByRole('link', { name: 'Start with Growth' }).click();
    await page.getByText('You chose the Growth plan.').waitFor();
    await page.getByLabel('First name').fill('Ana');
    await page.getByLabel('Last name').fill('Lopez');
    await page.getByLabel('Work e-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.waitForURL(/check-email\?.*plan=growth/);
    const mailbox = new Mailbox(inject('services').mail.web ?? '');
    const mail = await mailbox.waitFor({ to: email, subject: /Confirm/ });
    await page.goto(linkIn(mail, /verify-email/));
    await page.getByRole('button', { name: 'Continue to Growth' }).click();
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/client\/billing\?plan=growth$/);
  });

  it('goes on with one refresh when the access token is over', async () => {
    const client = await accounts.client();
    const { page, context, open } = await people.signedIn(client.email);
    await open('/client');
    await settle(page);
    await context.clearCookies({ name: 'nimmit_access' });
    let refreshes = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/v1/auth/refresh')) refreshes += 1;
    });
    await page.getByRole('navigation').getByRole('link', { name: 'Billing' }).click();
    await page.getByRole('heading', { name: 'Billing', level: 1 }).waitFor();
    await page.getByRole('tab', { name: 'Credits' }).click();
    await page.getByText('Soonest to expire is spent first.').waitFor();
    await context.clearCookies({ name: 'nimmit_access' });
    await page.reload();
    await page.getByText('Soonest to expire is spent first.').waitFor();
    expect(page.url()).toMatch(/\/client\/billing\?tab=credits$/);
    expect(refreshes).toBeGreaterThanOrEqual(1);
    expect(refreshes).toBeLessThanOrEqual(2);
    expect((await context.cookies()).map(({ name }) => name)).toContain('nimmit_access');
  });

  it('is of no use to another site’s form', async () => {
    const client = await accounts.client();
    const { page, context, open } = await people.signedIn(client.email);
    await open('/client');
    await settle(page);
    const { port } = otherSite.address() as AddressInfo;
    // Another port of the same host gets our cookies; another host does not. Neither gets anything done.
    for (const host of ['localhost', '127.0.0.1']) {
      for (const path of ['/v1/auth/logout', '/v1/jobs', '/api/users/logout']) {
        const tab = await context.newPage();
        const refused = tab.waitForResponse((answer) => answer.url() === inject('baseUrl') + path);
        await tab.goto(`http://${host}:${port}/?to=${encodeURIComponent(inject('baseUrl') + path)}`);
        const status = (await refused).status();
        expect(status, `${path} from ${host}`).toBeGreaterThanOrEqual(400);
        expect(status, `${path} from ${host}`).toBeLessThan(500);
        await tab.close();
      }
    }
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toMatch(/\/client$/);
    expect(
      await accounts.db.collection('jobs').countDocuments({ client: { $exists: true }, title: 'x' }),
    ).toBe(0);
  });
});
