#!/usr/bin/env node
// npm run screenshots: pictures of every page of a running demo, for looking at them, and those of the README.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DemoBrowser, show } from './lib/demo-browser.mjs';
import { LOOKS, PAGES } from './lib/portal-pages.mjs';
import { takeReadmePictures } from './lib/readme-pictures.mjs';
import { heading, root, runMain, say } from './lib/terminal.mjs';

const USAGE = `npm run screenshots -- [options]

  --url URL          where the demo runs (http://localhost:3000)
  --data-dir FOLDER  its data directory (.nimmit)
  --out FOLDER       where the pictures go (screenshots in the data directory)
  --only ROLE        public, client, worker or owner alone
  --readme           write the README's pictures into docs/screenshots instead`;

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:3000' },
    'data-dir': { type: 'string', default: process.env.NIMMIT_DATA_DIR ?? join(root, '.nimmit') },
    out: { type: 'string' },
    only: { type: 'string' },
    readme: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const statusesIn = (pages) => [
  ...new Set(Object.values(pages).flatMap((path) => path.match(/(?<=\{)\w+(?=\})/g) ?? [])),
];

/** One job of each status that the pages ask for, as far as the account has one, and the code of a client's link. */
async function namesFor(demo, account, pages) {
  const jobs = {};
  for (const status of statusesIn(pages)) {
    if (status === 'code') {
      const [client] = demo.of('client');
      if (client) jobs.code = (await demo.read(client, '/referrals')).code;
      continue;
    }
    if (!account) continue;
    const [job] = await demo.read(account, `/jobs?status=${status}&limit=1`);
    if (job) jobs[status] = job.id;
  }
  return jobs;
}

async function takeRole(demo, role, folder) {
  const pages = PAGES[role];
  const account = demo.of(role)[0] ?? null;
  const jobs = await namesFor(demo, account, pages);
  const looks = role === 'owner' ? ['desktop', 'dark'] : Object.keys(LOOKS);
  for (const look of looks) {
    const context = await demo.context(account, LOOKS[look]);
    const page = await context.newPage();
    for (const [name, pattern] of Object.entries(pages)) {
      const path = pattern.replace(/\{(\w+)\}/, (_, status) => jobs[status] ?? '{none}');
      if (path.includes('{none}')) continue;
      await show(page, path);
      await page.screenshot({ path: join(folder, `${role}-${name}.${look}.png`), fullPage: true });
    }
    await context.close();
    say(`${role}: ${look}`);
  }
}

await runMain(async () => {
  if (values.help) {
    say(USAGE);
    return 0;
  }
  const demo = await DemoBrowser.open(values.url, values['data-dir']);
  try {
    if (values.readme) {
      const folder = join(root, 'docs', 'screenshots');
      heading(`Pictures of the README in ${folder}`);
      await takeReadmePictures(demo, folder);
      return 0;
    }
    const folder = values.out ?? join(values['data-dir'], 'screenshots');
    heading(`Pictures of every page in ${folder}`);
    await mkdir(folder, { recursive: true });
    for (const role of Object.keys(PAGES)) {
      if (!values.only || values.only === role) await takeRole(demo, role, folder);
    }
    return 0;
  } finally {
    await demo.browser.close();
  }
});
