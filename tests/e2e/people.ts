import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, inject } from 'vitest';
import type { AheadOfMachine } from '../support/ahead-clock';
import { launchBrowser, VIEWPORTS } from '../support/browser';
import { PASSWORD } from '../support/registered';

/** Somebody in front of a browser of their own. */
export interface Person {
  context: BrowserContext;
  page: Page;
  /** Opens a page of the product. */
  open(path: string): Promise<void>;
}

export interface BrowserSettings extends BrowserContextOptions {
  locale?: 'en' | 'km';
  theme?: 'light' | 'dark';
}

/** One Chromium for a test file; every person gets a profile of their own in it. */
export interface People {
  browser: Browser;
  /** A browser in which nobody is signed in. */
  guest(settings?: BrowserSettings): Promise<Person>;
  /** A browser in which this account is signed in. */
  signedIn(email: string, settings?: BrowserSettings): Promise<Person>;
  close(): Promise<void>;
}

/** A worker's phone. */
export const PHONE: BrowserSettings = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  timezoneId: 'Asia/Phnom_Penh',
};

/** Starts the browser, before the server that all tests share or another one. The caller closes it. */
export async function openPeople(
  baseURL: string = inject('baseUrl'),
  clock?: AheadOfMachine,
): Promise<People> {
  const browser = await launchBrowser();

  async function guest({ locale = 'en', theme, ...options }: BrowserSettings = {}): Promise<Person> {
    const context = await browser.newContext({
      baseURL,
      viewport: VIEWPORTS.desktop,
      timezoneId: 'America/New_York',
      reducedMotion: 'reduce',
      ...options,
      locale,
    });
    context.setDefaultTimeout(45_000);
    await choose(context, baseURL, locale, theme);
    if (clock) await context.clock.install({ time: clock.now() });
    const page = await context.newPage();
    const open = async (path: string) => {
      await page.goto(path);
    };
    return { context, page, open };
  }
  return {
    browser,
    guest,
    signedIn: async (email, settings) => {
      const person = await guest(settings);
      const answer = await person.context.request.post('/v1/auth/login', {
        data: { email, password: PASSWORD },
      });
      if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()} ${await answer.text()}`);
      return person;
    },
    close: () => browser.close(),
  };
}

/** Puts language and theme where the product remembers them. */
export async function choose(
  context: BrowserContext,
  url: string,
  locale: 'en' | 'km',
  theme: 'light' | 'dark' = 'light',
): Promise<void> {
  await context.addCookies([
    { name: 'nimmit_locale', value: locale, url },
    { name: 'nimmit_theme', value: theme, url },
  ]);
}

/** Signs in through the page. */
export async function signInByPage({ page, open }: Person, email: string): Promise<void> {
  await open('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Where pictures of what was on the screens when a test failed are kept. */
const FAILURES = join(tmpdir(), 'nimmit-e2e-failures');

/** For steps that build on each other: keeps a picture of every screen when one fails, and leaves the rest out. */
export function stopAtFirstFailure(people: () => People | undefined): void {
  let failed = false;
  beforeEach(({ skip }) => skip(failed, 'an earlier step failed'));
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    failed = true;
    await mkdir(FAILURES, { recursive: true });
    const pages = (people()?.browser.contexts() ?? []).flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) {
      const path = join(FAILURES, `${task.name.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${index}.png`);
      await page.screenshot({ path }).catch(() => undefined);
    }
  });
}
