import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { Mailbox } from '../support/mailbox';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { newEmail, PASSWORD } from '../support/registered';
import { until } from '../support/until';
import { looksWell, settle } from './look';
import { seen as seenWithin } from './money';
import { openPeople, type People, type Person, PHONE, stopAtFirstFailure } from './people';

/** An owner brings colleagues in; a requester writes, the owner posts; a budget holds; somebody goes. */

const TEAM = '/client/settings?tab=team';
const BRIEF = {
  title: 'Reconcile February in QuickBooks',
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};
/** A machine with much else to do takes its time. */
const PATIENCE_MS = 60_000;
const mailbox = new Mailbox(String(inject('services').mail.web));

let accounts: Accounts;
let people: People;
let owner: Account;
let boss: Person;
let ana: Person;
const anaEmail = newEmail('ana');

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  owner = await accounts.client(80);
  boss = patient(await people.signedIn(owner.email));
});
afterAll(async () => {
  await people?.close();
  await accounts?.close();
});

const seen = (locator: Parameters<typeof seenWithin>[0]) => seenWithin(locator, PATIENCE_MS);
const patient = (person: Person): Person => {
  person.context.setDefaultTimeout(PATIENCE_MS);
  return person;
};
/** The link of the newest invitation to an address, as it is mailed. */
async function linkTo(email: string, count = 1): Promise<string> {
  const invitations = async () =>
    (await mailbox.mailsTo(email)).filter(({ subject }) => /invites you/.test(subject));
  await until(async () => (await invitations()).length >= count, PATIENCE_MS);
  const mail = (await invitations()).at(-1);
  const link = /\/invitation\?token=[\w-]+/.exec(`${mail?.text}${mail?.html}`)?.[0];
  if (!link) throw new Error(`no link in the mail to ${email}`);
  return link;
}
async function invite(email: string, role: string, budget?: string): Promise<void> {
  const { page, open } = boss;
  await open(TEAM);
  await page.getByRole('button', { name: 'Invite' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByRole('radio', { name: new RegExp(`^${role}`) }).click();
  if (budget) await dialog.getByLabel('Credits a month').fill(budget);
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await seen(page.getByText(`The invitation to ${email} is on its way`));
}

describe('a team', () => {
  stopAtFirstFailure(() => people);

  it('begins with one, who invites a colleague', async () => {
    await boss.open(TEAM);
    await seen(boss.page.getByText('(you)'));
    await looksWell('team-alone', boss);
    await boss.page.getByRole('button', { name: 'Invite' }).click();
    const dialog = boss.page.getByRole('dialog');
    await dialog.getByLabel('E-mail').fill(owner.email);
    await looksWell('team-invite', boss);
    await dialog.getByRole('button', { name: 'Send invitation' }).click();
    await seen(dialog.getByText('They are a member already'));
    await invite(anaEmail, 'Requester', '30');
    await seen(boss.page.getByText('Invited', { exact: true }));
    await looksWell('team-invited', boss);
  });

  it('takes in somebody new by the link in the mail', async () => {
    ana = patient(await people.guest());
    await ana.open(await linkTo(anaEmail));
    const { page } = ana;
    await seen(page.getByText(`You join as ${anaEmail}`));
    await looksWell('invitation-new', ana);
    await page.getByLabel('First name').fill('Ana');
    await page.getByLabel('Last name').fill('Lopez');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Create account and join' }).click();
    await page.waitForURL(/\/client$/);
    await boss.open(TEAM);
    await seen(boss.page.getByText(/^Ana L/));
    await seen(boss.page.getByText('0 of 30 credits this month'));
    await looksWell('team-two', boss);
    const late = patient(await people.guest());
    await late.open(await linkTo(anaEmail));
    await seen(late.page.getByText('This invitation was used already. If that was you, sign in.'));
    await looksWell('invitation-used', late);
    await late.context.close();
  });

  it('posts what a requester wrote once the owner approves it', async () => {
    const { page } = ana;
    const http = new Http(inject('baseUrl'));
    const session = dataOf(
      await http.post<{ accessToken: string }>('/v1/auth/login', { email: anaEmail, password: PASSWORD }),
    );
    const draft = dataOf(await http.as(session.accessToken).post<{ id: string }>('/v1/jobs', BRIEF));
    await ana.open(`/client/jobs/new?draft=${draft.id}`);
    await settle(page);
    await looksWell('requester-post', ana);
    await page.getByRole('button', { name: 'Ask for approval' }).first().click();
    const dialog = page.getByRole('dialog');
    await looksWell('requester-ask', ana);
    await dialog.getByRole('button', { name: 'Ask for approval' }).click();
    await page.waitForURL(new RegExp(`/client/jobs/${draft.id}`));
    await seen(page.getByText('Waits for approval'));
    await looksWell('requester-waits', ana);

    await boss.open('/client');
    await seen(boss.page.getByText('Ana asks you to post this'));
    await looksWell('home-approval', boss);
    await boss.open(`/client/jobs/${draft.id}`);
    await seen(boss.page.getByRole('button', { name: /^Approve and post/ }));
    await looksWell('job-approval', boss);
    await boss.open(TEAM);
    await boss.page.getByRole('button', { name: /^Send .* back$/ }).click();
    const decline = boss.page.getByRole('dialog');
    await decline.getByLabel('What should change?').fill('Name the bank first.');
    await looksWell('team-decline', boss);
    await decline.getByRole('button', { name: 'Send back' }).click();
    await seen(boss.page.getByText('Sent back', { exact: true }));

    await ana.open(`/client/jobs/${draft.id}`);
    await seen(page.getByText('Name the bank first.'));
    await looksWell('requester-returned', ana);
    dataOf(await http.as(session.accessToken).post(`/v1/jobs/${draft.id}/request-approval`));
    await boss.open(TEAM);
    await boss.page.getByRole('button', { name: /^Approve and post/ }).click();
    await boss.page.getByRole('alertdialog').getByRole('button', { name: 'Approve and post' }).click();
    await seen(boss.page.getByText('Approved and posted'));
    const status = async () =>
      dataOf(await owner.http.get<{ status: string }>(`/v1/jobs/${draft.id}`)).status;
    expect(await status()).toBe('matching');
    await boss.open(TEAM);
    await seen(boss.page.getByText(/^[1-9]\d* of 30 credits this month/));
  });

  it('holds a member to the budget, and an owner may go beyond it', async () => {
    const { page } = boss;
    await page.getByRole('button', { name: /^Change role and budget of Ana/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Member/ }).click();
    await dialog.getByLabel('Credits a month').fill('1');
    await looksWell('team-change', boss);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await seen(page.getByText(/of 1 credits this month/));
    const http = new Http(inject('baseUrl'));
    const session = dataOf(
      await http.post<{ accessToken: string }>('/v1/auth/login', { email: anaEmail, password: PASSWORD }),
    );
    const draft = dataOf(await http.as(session.accessToken).post<{ id: string }>('/v1/jobs', BRIEF));
    await ana.open(`/client/jobs/new?draft=${draft.id}`);
    await settle(ana.page);
    await ana.page.getByRole('button', { name: 'Post job' }).first().click();
    const publish = ana.page.getByRole('dialog');
    await publish.getByRole('button', { name: 'Post job' }).click();
    await seen(publish.getByText('This is more than the month’s budget. An owner can approve it.'));
    await looksWell('member-over-budget', ana);
    await publish.getByRole('button', { name: 'Ask for approval' }).click();
    await ana.page.waitForURL(new RegExp(`/client/jobs/${draft.id}`));
    await boss.open('/client');
    await boss.page.getByRole('button', { name: /^Approve and post/ }).click();
    await boss.page.getByRole('alertdialog').getByRole('button', { name: 'Approve and post' }).click();
    await seen(boss.page.getByText('Approved and posted'));
  });

  it('takes in who owns an organization of one, told what ends with it, and what stands in the way', async () => {
    const joiner = await accounts.client(10);
    await invite(joiner.email, 'Member');
    const link = await linkTo(joiner.email);
    const visitor = patient(await people.guest());
    await visitor.open(link);
    await seen(visitor.page.getByText(`${joiner.email} has an account. Sign in and you can join.`));
    await looksWell('invitation-sign-in', visitor);
    await visitor.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await visitor.page.getByRole('button', { name: 'Sign in' }).click();
    await seen(visitor.page.getByText('It has credits that were paid for. Use them, or ask support.'));
    await looksWell('invitation-blocked', visitor);
    const take = { credits: -10, reason: 'Taken back for a test.' };
    const path = `/v1/admin/organizations/${joiner.organizationId}/credits`;
    const taken = await (await accounts.owner()).http.post(path, take);
    // The gift expires first and is taken first: what was given as goodwill remains until all of it is gone.
    dataOf(taken);
    dataOf(await (await accounts.owner()).http.post(path, take));
    await visitor.page.getByRole('button', { name: 'Look again' }).click();
    await seen(visitor.page.getByText('Your own organization is closed with that'));
    await looksWell('invitation-leaving', visitor);
    await visitor.page.getByRole('button', { name: /^Join / }).click();
    await visitor.page.waitForURL(/\/client$/);
    await boss.open(TEAM);
    await seen(boss.page.getByText(joiner.email));
    await looksWell('team-full', boss);
    await boss.page.getByRole('button', { name: /^Remove Dana/ }).click();
    await looksWell('team-remove', boss);
    await boss.page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await seen(boss.page.getByText(/^Dana .* is no longer in your team$/));
    await visitor.open(TEAM);
    await seen(visitor.page.getByText('You belong to no organization'));
    await looksWell('team-none', visitor);
    await visitor.page.getByLabel('Name of your organization').fill('Second Start');
    await visitor.page.getByRole('button', { name: 'Start it' }).click();
    await seen(visitor.page.getByText('(you)'));
    await visitor.context.close();
  });

  it('says clearly when a link is somebody else’s, withdrawn or no link', async () => {
    const other = newEmail('bo');
    await invite(other, 'Member');
    const link = await linkTo(other);
    await ana.open(link);
    await seen(ana.page.getByText('This invitation is for somebody else'));
    await looksWell('invitation-other', ana);
    await boss.page.getByRole('button', { name: `Withdraw the invitation to ${other}` }).click();
    await boss.page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click();
    await seen(boss.page.getByText('The invitation is withdrawn'));
    const visitor = patient(await people.guest());
    await visitor.open(link);
    await seen(visitor.page.getByText('This invitation was withdrawn. Ask whoever invited you.'));
    await visitor.open('/invitation');
    await seen(visitor.page.getByText(/This link is not complete/));
    await visitor.context.close();
  });

  it('looks well on a phone, in the dark and in Khmer, and lets a member go', async () => {
    const waiting = newEmail('chan');
    await invite(waiting, 'Requester', '12');
    const phone = patient(await people.signedIn(owner.email, { ...PHONE, theme: 'dark', locale: 'km' }));
    await phone.open(TEAM);
    await seen(phone.page.getByText(waiting));
    await looksWell('phone-team', phone);
    await phone.context.close();
    const guest = patient(await people.guest({ ...PHONE, locale: 'km' }));
    await guest.open(await linkTo(waiting));
    await seen(guest.page.getByText(new RegExp(waiting)).first());
    await looksWell('phone-invitation', guest);
    await guest.context.close();
    await ana.open(TEAM);
    await seen(ana.page.getByRole('button', { name: 'Leave the team' }));
    await looksWell('team-member', ana);
    await ana.page.getByRole('button', { name: 'Leave the team' }).click();
    await ana.page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click();
    await ana.page.waitForURL(/\/client$/);
    await seen(ana.page.getByText('You belong to no organization'));
    await looksWell('home-none', ana);
  });
});
