import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A headless browser that asks nobody for updates and works as root in a container. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function executable(): string {
  const named = process.env.NIMMIT_CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
  if (found) return found;
  throw new Error(
    'No Chromium: install one (on Debian: apt install chromium), or name one in NIMMIT_CHROMIUM.',
  );
}

/** Starts the machine's Chromium. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: FLAGS });
}

/** The two widths that every page must work at. */
export const VIEWPORTS = {
  phone: { width: 320, height: 720 },
  desktop: { width: 1440, height: 900 },
} as const;
