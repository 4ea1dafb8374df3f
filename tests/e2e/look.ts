import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/** Rules of WCAG 2.0 to 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a page did that it should not have, filled while it lives. */
export interface Watch {
  problems: string[];
}

/** Listens for errors in the console, uncaught errors, failed requests and requests to other hosts. */
export function watch(page: Page): Watch {
  const { s3, mail } = inject('services');
  const own = [inject('baseUrl'), s3.endpoint, mail.web].flatMap((url) => (url ? [new URL(url).host] : []));
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(http|ws)/.test(url.protocol) && !own.includes(url.host)) problems.push(`asked ${url.host}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What a page no longer needs when it is left is given up; that is no failure.
    if (why !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${why}`);
  });
  return { problems };
}

/** Waits until everything that a page asks for has come. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 20_000 });
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'), null, { timeout: 20_000 });
}

/** By how many pixels a page is wider than its window, and because of what; null when it fits. */
export function tooWide(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const over = document.documentElement.scrollWidth - width;
    if (over <= 0) return null;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    const names = wide
      .slice(-3)
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
    return `${over} px too wide: ${names.join(' | ')}`;
  });
}

/** Violations of WCAG on a page, each with the first elements that it concerns. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode(true).analyze();
  return found.map(({ id, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`);
    return `${id} (${nodes.length}): ${where.join(' | ')}`;
  });
}

/** Keeps a picture of a page in the folder that NIMMIT_PICTURES names, for somebody to look at; where none is named, none. */
export async function picture(name: string, { page }: { page: Page }): Promise<void> {
  const folder = process.env.NIMMIT_PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** A page that has come to rest fits its window and keeps to WCAG; with a picture of it. */
export async function looksWell(name: string, person: { page: Page }): Promise<void> {
  await settle(person.page);
  await picture(name, person);
  expect([name, await tooWide(person.page)]).toEqual([name, null]);
  expect([name, await violations(person.page)]).toEqual([name, []]);
}
