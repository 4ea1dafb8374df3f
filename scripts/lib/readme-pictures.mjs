import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { show } from './demo-browser.mjs';
import { LOOKS } from './portal-pages.mjs';
import { Problem, say } from './terminal.mjs';

const TITLE = 'Banner set for the spring sale';
const DESCRIPTION =
  'Three banners for our front page and newsletter: warm, bright, our two colours. The photo of the new blend is attached.';

/** Writes the README's five pictures. It posts a job to show an offer, and cancels it again. */
export async function takeReadmePictures(demo, folder) {
  await mkdir(folder, { recursive: true });
  const save = async (name, png) => {
    const small = await sharp(png).png({ palette: true, quality: 85, effort: 8 }).toBuffer();
    await writeFile(join(folder, `${name}.png`), small);
    say(`${name}.png (${Math.round(small.length / 1024)} KB)`);
  };
  const [owner] = demo.of('owner');
  await save('admin-dashboard', await picture(demo, owner, LOOKS.desktop, '/admin'));
  const reviewed = await findReviewed(demo);
  await save('client-home', await picture(demo, reviewed.client, LOOKS.desktop, '/client'));
  await save(
    'client-job',
    await picture(demo, reviewed.client, LOOKS.desktop, `/client/jobs/${reviewed.id}`),
  );
  const posting = await demo.context(reviewed.client, LOOKS.desktop);
  try {
    const page = await posting.newPage();
    await show(page, '/client/jobs/new?category=graphic-design');
    await fillIn(page);
    await save('client-post', await page.screenshot());
    await save('worker-offer', await pictureOfOffer(demo, page, owner));
  } finally {
    await posting.close();
  }
}

async function picture(demo, account, look, path) {
  const context = await demo.context(account, look);
  const page = await context.newPage();
  await show(page, path);
  const png = await page.screenshot();
  await context.close();
  return png;
}

/** A client with a job in review whose newest version has a picture, and the job. */
async function findReviewed(demo) {
  let second = null;
  for (const client of demo.of('client')) {
    for (const job of await demo.read(client, '/jobs?status=review&limit=20')) {
      if (job.reviewStage !== 'client') continue;
      const { versions } = await demo.read(client, `/jobs/${job.id}/deliverables`);
      const isPicture = versions[0]?.files.some((file) => file.mimeType?.startsWith('image/'));
      if (isPicture && versions[0].comments.open + versions.length > 1) return { client, id: job.id };
      second ??= { client, id: job.id };
    }
  }
  if (!second) throw new Problem('No job of the demo is in review with its client.');
  return second;
}

async function fillIn(page) {
  await page.getByLabel('Title', { exact: true }).fill(TITLE);
  await page.getByLabel('What do you need?', { exact: true }).fill(DESCRIPTION);
  await page.getByRole('combobox', { name: 'What to design' }).click();
  await page.getByRole('option', { name: 'Banner' }).click();
  await page.getByLabel('Dimensions', { exact: true }).fill('1600 × 600, 1200 × 628, 600 × 600 px');
  await page
    .getByLabel('Text that goes on it', { exact: true })
    .fill('Spring sale. 20 % off all beans until Sunday.');
  await page.getByText('Screen', { exact: true }).click();
  await page.getByLabel('Concepts to choose from', { exact: true }).fill('2');
  await page.getByText('PNG', { exact: true }).click();
  await page
    .getByLabel('What must be true when it is done', { exact: true })
    .fill('All three sizes\nThe text is readable on a phone\nOur colours only');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(() => document.activeElement?.blur());
}

/** Posts the job that is on the screen, shows it on the phone of the worker who is asked, and cancels it. */
async function pictureOfOffer(demo, page, owner) {
  await page.getByRole('complementary').getByRole('button', { name: 'Post job' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Post job' }).click();
  await page.waitForURL(/\/client\/jobs\/[0-9a-f]{24}$/);
  const id = page.url().split('/').at(-1);
  try {
    const worker = await workerAsked(demo, owner, id);
    return await picture(demo, worker, LOOKS.phone, '/worker');
  } finally {
    await page.request.delete(`/v1/jobs/${id}`, { data: { reason: 'Posted to take a picture.' } });
  }
}

async function workerAsked(demo, owner, id) {
  for (let tries = 0; tries < 15; tries++) {
    const { history } = await demo.read(owner, `/jobs/${id}/matches`);
    const asked = history.find(({ action }) => action === 'offered');
    if (asked) {
      const people = await demo.read(owner, '/admin/users?role=worker&limit=100');
      const email = people.find((person) => person.id === asked.worker.id)?.email;
      const account = demo.of('worker').find((one) => one.email === email);
      if (account) return account;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Problem('Nobody was asked about the job for the picture: is a worker of the demo on shift?');
}
