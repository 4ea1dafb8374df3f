import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { settle } from './look';
import { openPeople, type People } from './people';

/** What people could write so that a reader's browser runs it; each calls `window.ran` when it does. */
const PAYLOADS = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=2">',
  '<svg onload="window.ran=3"><animate onbegin="window.ran=3" attributeName=x></svg>',
  '[click](javascript:window.ran=4)',
  '[click](JaVaScRiPt&#58;window.ran=5)',
  '[click](data:text/html;base64,PHNjcmlwdD53aW5kb3cucmFuPTY8L3NjcmlwdD4=)',
  '[click](vbscript:window.ran=7)',
  '![x](javascript:window.ran=8)',
  '![x](https://evil.example/pixel.png)',
  '<iframe srcdoc="<script>parent.ran=9</script>"></iframe>',
  '<a href="java\nscript:window.ran=10">click</a>',
  '<details open ontoggle="window.ran=11">x</details>',
  '<math><mtext><style><img src=x onerror="window.ran=12"></style></mtext></math>',
  '<form action="javascript:window.ran=13"><button>go</button></form>',
  '<object data="javascript:window.ran=14"></object><embed src="javascript:window.ran=14">',
  '<style>@import "https://evil.example/x.css"; body{display:none}</style>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<input autofocus onfocus="window.ran=15">',
  '```html\n<script>window.ran=16</script>\n```',
  '<https://evil.example/"onmouseover="window.ran=17>',
  '[a](<javascript:window.ran=18>)',
  '[ref]\n\n[ref]: javascript:window.ran=19',
  '&lt;script&gt;window.ran=20&lt;/script&gt;',
  '<template><script>window.ran=21</script></template><noscript><p title="</noscript><img src=x onerror=window.ran=21>">',
].join('\n\n');

let accounts: Accounts;
let people: People;
let jobId: string;
let client: { email: string };
let worker: { email: string };
let owner: { email: string };

beforeAll(async () => {
  accounts = await openAccounts();
  people = await openPeople();
  const [asClient, asWorker, asOwner] = [
    await accounts.client(40),
    await accounts.worker(['bookkeeping']),
    await accounts.owner(),
  ];
  [client, worker, owner] = [asClient, asWorker, asOwner];
  const brief = {
    title: 'Reconcile <script>window.ran=22</script>',
    description: PAYLOADS,
    category: 'bookkeeping',
    brief: { ...BOOKKEEPING_BRIEF, definitionOfDone: PAYLOADS.slice(0, 900) },
    publish: true,
  };
  jobId = dataOf(await asClient.http.post<{ id: string }>('/v1/jobs', brief)).id;
  const assignment = { workerId: asWorker.id, reason: 'For a test.' };
  dataOf(await asOwner.http.patch(`/v1/admin/jobs/${jobId}/assign`, assignment));
  dataOf(await asWorker.http.post(`/v1/jobs/${jobId}/start`));
  dataOf(await asClient.http.post(`/v1/jobs/${jobId}/messages`, { body: PAYLOADS }));
  dataOf(await asWorker.http.post(`/v1/jobs/${jobId}/messages`, { body: PAYLOADS }));
  const bytes = Buffer.from('%PDF-1.4\n% The reconciled ledger\n%%EOF\n');
  const wanted = {
    filename: 'x" onload="window.ran=23.pdf',
    mimeType: 'application/pdf',
    size: bytes.length,
  };
  const ticket = dataOf(
    await asWorker.http.post<{ fileId: string; url: string; headers: Record<string, string> }>(
      `/v1/jobs/${jobId}/deliverables/upload-url`,
      wanted,
    ),
  );
  await fetch(ticket.url, { method: 'PUT', body: bytes, headers: ticket.headers });
  dataOf(await asWorker.http.post(`/v1/jobs/${jobId}/deliverables`, { fileId: ticket.fileId }));
  dataOf(
    await asWorker.http.post(`/v1/jobs/${jobId}/submit`, {
      fileIds: [ticket.fileId],
      note: PAYLOADS.slice(0, 4_900),
    }),
  );
  dataOf(await asOwner.http.post(`/v1/admin/jobs/${jobId}/qa`, { decision: 'pass', version: 1 }));
  const review = {
    overall: 1,
    quality: 1,
    communication: 1,
    timeliness: 1,
    comment: PAYLOADS.slice(0, 1_900),
  };
  dataOf(await asClient.http.post(`/v1/jobs/${jobId}/complete`, {}));
  await asClient.http.post(`/v1/jobs/${jobId}/rate`, review);
}, 120_000);
afterAll(async () => {
  await people?.close();
  await accounts?.close();
});

/** What a page shows of it: whether something ran, what could still run, and who else was asked. */
async function lookAt(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  page.on('dialog', (dialog) => {
    found.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes('evil.example')) found.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) found.push(message.text());
  });
  await page.goto(path);
  await settle(page);
  return [...found, ...(await dangers(page))];
}

/** What ran on a page, and what still could. */
function dangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bad: string[] = [];
    const { ran } = window as unknown as { ran?: number };
    if (ran !== undefined) bad.push(`ran ${ran}`);
    for (const element of document.querySelectorAll('body *')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) bad.push(`${element.tagName} has ${name}`);
        if (/^\s*(javascript|vbscript|data:text)/i.test(value))
          bad.push(`${element.tagName} ${name}=${value}`);
      }
    }
    const foreign =
      'main iframe[srcdoc], main object, main embed, main base, main meta, main style, main form[action^="java"]';
    for (const element of document.querySelectorAll(foreign)) bad.push(`there is a ${element.tagName}`);
    return bad;
  });
}

it('in briefs, messages, notes and reviews runs nowhere that it is read', async () => {
  const readers = [
    [client, `/client/jobs/${jobId}`],
    [client, `/client/jobs/${jobId}?tab=messages`],
    [client, '/client'],
    [client, '/client/notifications'],
    [worker, `/worker/jobs/${jobId}`],
    [worker, '/worker/performance'],
    [worker, '/worker'],
    [owner, `/admin/collections/jobs/${jobId}`],
    [owner, '/admin/collections/messages'],
    [owner, '/admin'],
  ] as const;
  const found: string[] = [];
  for (const [reader, path] of readers) {
    const { page, context } = await people.signedIn(reader.email);
    for (const problem of await lookAt(page, path)) found.push(`${path}: ${problem}`);
    const shown = await page.content();
    if (path.includes(jobId) && !shown.includes('window.ran'))
      found.push(`${path}: the text is not shown at all`);
    await context.close();
  }
  expect(found).toEqual([]);
}, 240_000);

it('would be noticed', async () => {
  const { page, context } = await people.guest();
  // All but what would lead to another page.
  const staying = PAYLOADS.replace(/<base .*>/, '');
  await page.setContent(`<main>${staying}<a href="javascript:window.ran=4">click</a></main>`);
  const found = (await dangers(page)).join('\n');
  await context.close();
  for (const sign of [/^ran \d/m, /has onerror/, /A href=javascript:/, /there is a IFRAME/])
    expect(found).toMatch(sign);
});
