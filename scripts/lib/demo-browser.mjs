import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { locateChromium } from './chromium.mjs';
import { Problem } from './terminal.mjs';

/** An access cookie holds for fifteen minutes; pictures are taken with one that holds for a while. */
const FRESH_MS = 8 * 60_000;

/** People of a demo in browsers of their own, signed in anew only when their cookie is about to end. */
export class DemoBrowser {
  #sessions = new Map();

  constructor(browser, url, accounts) {
    this.browser = browser;
    this.url = url;
    this.accounts = accounts;
  }

  /** Starts Chromium and reads who there is. Throws a Problem when the demo has not written its accounts. */
  static async open(url, dataDir) {
    const file = join(dataDir, 'demo-accounts.json');
    let accounts;
    try {
      accounts = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      throw new Problem(`${file} is not there: start the demo first (npm run demo), or name its --data-dir.`);
    }
    const browser = await chromium.launch({ executablePath: locateChromium(), args: ['--no-sandbox'] });
    return new DemoBrowser(browser, url, accounts);
  }

  /** The accounts of a role, the one that the demo prints first. */
  of(role) {
    return this.accounts.filter((account) => account.role === role);
  }

  /** A browser in which an account is signed in, or nobody for null. */
  async context(account, { locale = 'en', theme = 'light', ...look }) {
    const context = await this.browser.newContext({
      baseURL: this.url,
      reducedMotion: 'reduce',
      timezoneId: account?.role === 'worker' ? 'Asia/Phnom_Penh' : 'America/New_York',
      locale,
      ...look,
    });
    if (account) await context.addCookies(await this.#cookiesOf(account));
    await context.addCookies([
      { name: 'nimmit_locale', value: locale, url: this.url },
      { name: 'nimmit_theme', value: theme, url: this.url },
      { name: 'payload-theme', value: theme, url: this.url },
    ]);
    return context;
  }

  /** The data of a GET on /v1, as an account sees it. */
  async read(account, path) {
    const context = await this.context(account, {});
    const answer = await context.request.get(`/v1${path}`);
    const body = await answer.json();
    await context.close();
    if (!answer.ok()) throw new Problem(`${path} answers ${answer.status()}.`);
    return body.data;
  }

  async #cookiesOf(account) {
    const known = this.#sessions.get(account.email);
    if (known && Date.now() - known.at < FRESH_MS) return known.cookies;
    const context = await this.browser.newContext({ baseURL: this.url });
    const { email, password } = account;
    const answer = await context.request.post('/v1/auth/login', { data: { email, password } });
    if (!answer.ok()) throw new Problem(`${email} cannot sign in (${answer.status()}).`);
    const cookies = (await context.cookies()).filter(({ name }) => name === 'nimmit_access');
    await context.close();
    this.#sessions.set(account.email, { cookies, at: Date.now() });
    return cookies;
  }
}

/** Opens a path and waits until all of it is there. */
export async function show(page, path) {
  await page.goto(path);
  await page.waitForLoadState('networkidle', { timeout: 15_000 }).catch(() => undefined);
  await page
    .waitForFunction(() => !document.querySelector('[aria-busy=true], div.animate-shimmer'), null, {
      timeout: 20_000,
    })
    .catch(() => undefined);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.evaluate(() => {
    const still = Promise.allSettled(document.getAnimations().map((one) => one.finished));
    return Promise.race([still.then(() => true), new Promise((done) => setTimeout(done, 1500))]);
  });
}
