import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Accounts, openAccounts } from '../support/accounts';
import { VIEWPORTS } from '../support/browser';
import { type Company, makeCompany } from './company';
import { settle, tooWide, violations, watch } from './look';
import { type BrowserSettings, openPeople, type People, type Person } from './people';

type Side = 'public' | 'client' | 'worker';

const PUBLIC = [
  '/',
  '/pricing',
  '/apply',
  '/terms',
  '/sign-in',
  '/sign-up',
  '/sign-up?role=worker',
  '/forgot-password',
  '/check-email?email=ana@nimmit.test',
  '/reset-password?token=used',
  '/verify-email',
  '/invitation',
  '/r/{code}',
  '/r/no',
  '/sign-up?ref={code}',
];
const CLIENT = [
  '/client',
  '/client/morning',
  '/client/jobs',
  '/client/jobs?view=board',
  '/client/jobs/new',
  '/client/jobs/new?category=graphic-design',
  '/client/jobs/new?draft={draft}',
  '/client/jobs/{offered}',
  '/client/jobs/{working}',
  '/client/jobs/{review}',
  '/client/jobs/{done}',
  '/client/billing',
  '/client/billing?tab=credits',
  '/client/billing?tab=invoices',
  '/client/billing?tab=payment',
  '/client/billing?tab=history',
  '/client/analytics',
  '/client/referrals',
  '/client/notifications',
  '/client/settings',
  '/client/settings?tab=team',
  '/client/settings?tab=keys',
  '/client/settings?tab=webhooks',
  '/client/settings?tab=privacy',
  '/client/templates',
];
const WORKER = [
  '/worker',
  '/worker/jobs',
  '/worker/jobs/{working}',
  '/worker/jobs/{review}',
  '/worker/time',
  '/worker/earnings',
  '/worker/performance',
  '/worker/notifications',
  '/worker/profile',
  '/worker/settings',
];
const PAGES: readonly (readonly [Side, string])[] = [
  ...PUBLIC.map((path) => ['public', path] as const),
  ...CLIENT.map((path) => ['client', path] as const),
  ...WORKER.map((path) => ['worker', path] as const),
];
const IN_THE_DARK: readonly (readonly [Side, string])[] = [
  ['public', '/'],
  ['public', '/r/{code}'],
  ['client', '/client'],
  ['client', '/client/referrals'],
  ['client', '/client/morning'],
  ['client', '/client/jobs/{review}'],
  ['client', '/client/jobs/new?category=graphic-design'],
  ['client', '/client/settings?tab=team'],
  ['client', '/client/analytics'],
  ['client', '/client/billing'],
  ['client', '/client/billing?tab=credits'],
  ['client', '/client/billing?tab=payment'],
  ['worker', '/worker'],
  ['worker', '/worker/jobs/{working}'],
];

let accounts: Accounts;
let people: People;
let company: Company;
const browsers = new Map<string, Promise<Person>>();

beforeAll(async () => {
  accounts = await openAccounts();
  [people, company] = await Promise.all([openPeople(), makeCompany(accounts)]);
});
afterAll(async () => {
  await people?.close();
  await accounts?.close();
});

/** A browser of that side, shared by all its pages with the same settings. */
function browserOf(side: Side, settings: BrowserSettings): Promise<Person> {
  const key = side + JSON.stringify(settings);
  const made =
    browsers.get(key) ??
    (side === 'public' ? people.guest(settings) : people.signedIn(company[side].email, settings));
  browsers.set(key, made);
  return made;
}

const address = (path: string) =>
  path.replace(/\{(\w+)\}/, (_, name) =>
    name === 'code' ? company.code : company.jobs[name as keyof Company['jobs']],
  );

/** Opens a page in a tab of its own, looks at it, closes it; the answer is everything that is wrong with it. */
async function lookAt(
  side: Side,
  path: string,
  settings: BrowserSettings,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const { context } = await browserOf(side, settings);
  const page = await context.newPage();
  const { problems } = watch(page);
  try {
    const answer = await page.goto(address(path));
    if (answer?.status() !== 200) problems.push(`answered ${answer?.status()}`);
    await settle(page);
    if ((await page.locator('html').getAttribute('lang')) !== settings.locale)
      problems.push('another language');
    return [...problems, ...(await look(page))];
  } finally {
    await page.close();
  }
}

/** Makes the window as narrow as the narrowest phone; charts and lists take a moment to follow. */
async function narrow(page: Page): Promise<string[]> {
  await page.setViewportSize(VIEWPORTS.phone);
  let found = await tooWide(page);
  for (let tries = 0; found && tries < 15; tries++) {
    await page.waitForTimeout(200);
    found = await tooWide(page);
  }
  return found ? [found] : [];
}

describe.concurrent('every page', () => {
  it.each(PAGES)('in English, wide and at 320 px: %s %s', async (side, path) => {
    const found = await lookAt(side, path, { locale: 'en' }, async (page) => [
      ...(await violations(page)),
      ...(await narrow(page)),
    ]);
    expect(found).toEqual([]);
  });

  it.each(PAGES)('in Khmer, wide and at 320 px: %s %s', async (side, path) => {
    const found = await lookAt(side, path, { locale: 'km' }, async (page) => [
      ...(await narrow(page)),
      ...(await violations(page)),
    ]);
    expect(found).toEqual([]);
  });

  it.each(IN_THE_DARK)('in the dark: %s %s', async (side, path) => {
    expect(await lookAt(side, path, { locale: 'en', theme: 'dark' }, violations)).toEqual([]);
  });
});

describe('the staff panel', () => {
  it('shows its sign-in, dashboard, lists and a job without errors', async () => {
    const stranger = await people.guest();
    const { problems } = watch(stranger.page);
    await stranger.open('/admin/login');
    await stranger.page.getByLabel('Email').fill(company.owner.email);
    await stranger.page.close();
    const owner = await people.signedIn(company.owner.email);
    const seen = watch(owner.page);
    for (const path of [
      '',
      '/collections/jobs',
      `/collections/jobs/${company.jobs.review}`,
      '/collections/users',
    ]) {
      const answer = await owner.page.goto(`/admin${path}`);
      expect(answer?.status(), path).toBe(200);
      await settle(owner.page);
    }
    // The sign-in asks whether there is a session to go on with; there is none.
    const unexpected = problems.filter((problem) => !/401.*\/v1\/auth\/refresh/.test(problem));
    expect([...unexpected, ...seen.problems]).toEqual([]);
  });
});
