import { ObjectId } from 'mongodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf, type Http } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import { until } from '../support/until';

interface Job {
  id: string;
  number: string;
  status: string;
  title: string;
  price?: { credits: number; state: string };
  payout?: { amount: number } | null;
  allowedActions: string[];
  [field: string]: unknown;
}

const BRIEF = {
  title: 'Reconcile February in QuickBooks',
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};
const NOBODY = '0123456789abcdef01234567';

let accounts: Accounts;
let client: Account;
let stranger: Account;
let worker: Account;
let owner: Account;

beforeAll(async () => {
  accounts = await openAccounts();
  owner = await accounts.owner();
  client = await accounts.client(60);
  stranger = await accounts.client();
  worker = await accounts.worker(['bookkeeping']);
});
/** Nobody may hold more than five jobs at once, and nothing of one test is needed by the next. */
afterEach(async () => {
  const held = await worker.http.get<Job[]>('/v1/jobs?status=assigned,in_progress,review,revision');
  for (const job of dataOf(held)) {
    const end = { status: 'cancelled', reason: 'The test is over.' };
    await owner.http.post(`/v1/admin/jobs/${job.id}/override`, end);
  }
});
afterAll(() => accounts?.close());

const make = async (more: object = {}) =>
  dataOf(await client.http.post<Job>('/v1/jobs', { ...BRIEF, ...more }));
const read = async (http: Http, id: string) => dataOf(await http.get<Job>(`/v1/jobs/${id}`));
/** A job that the worker has, given to them by staff so that no other worker of the suite takes it first. */
async function assigned(): Promise<Job> {
  const job = await make({ publish: true });
  const path = `/v1/admin/jobs/${job.id}/assign`;
  return dataOf(await owner.http.patch<Job>(path, { workerId: worker.id, reason: 'For a test.' }));
}
/** The worker hands in a version of a file. */
async function handIn(id: string, note: string): Promise<Job> {
  const bytes = Buffer.from(`%PDF-1.4\n% ${note}\n%%EOF\n`);
  const wanted = { filename: 'ledger.pdf', mimeType: 'application/pdf', size: bytes.length };
  const path = `/v1/jobs/${id}`;
  const ticket = dataOf(
    await worker.http.post<{ fileId: string; url: string; headers: Record<string, string> }>(
      `${path}/deliverables/upload-url`,
      wanted,
    ),
  );
  const put = await fetch(ticket.url, { method: 'PUT', body: bytes, headers: ticket.headers });
  expect(put.status).toBe(200);
  dataOf(await worker.http.post(`${path}/deliverables`, { fileId: ticket.fileId }));
  return dataOf(await worker.http.post<Job>(`${path}/submit`, { fileIds: [ticket.fileId], note }));
}

describe('the first half of a job, by HTTP', () => {
  it('quotes, drafts, publishes, offers, accepts and starts', async () => {
    const quote = dataOf(
      await client.http.post<{ credits: number; missing: string[]; sufficient: boolean; promise: object }>(
        '/v1/jobs/quote',
        BRIEF,
      ),
    );
    expect(quote).toMatchObject({ missing: [], sufficient: true });
    const draft = await make();
    expect(draft).toMatchObject({ status: 'pending', price: { credits: quote.credits, state: 'none' } });
    const posted = dataOf(await client.http.post<Job>(`/v1/jobs/${draft.id}/publish`));
    expect(posted).toMatchObject({ status: 'matching', price: { credits: quote.credits, state: 'held' } });
    expect(posted.payout).toBeUndefined();

    await until(async () => {
      const { offers } = dataOf(await worker.http.get<{ offers: { jobId: string }[] }>('/v1/jobs/available'));
      return offers.some((offer) => offer.jobId === draft.id);
    });
    const taken = dataOf(await worker.http.post<Job>(`/v1/jobs/${draft.id}/accept`));
    expect(taken).toMatchObject({ status: 'assigned', payout: { amount: expect.any(Number) } });
    expect(taken.price).toBeUndefined();
    const begun = dataOf(await worker.http.post<Job>(`/v1/jobs/${draft.id}/start`));
    expect(begun.status).toBe('in_progress');
    expect(begun.allowedActions).toEqual(
      expect.arrayContaining(['submit', 'track-time', 'deliver', 'message']),
    );
    const timeline = dataOf(await client.http.get<{ type: string }[]>(`/v1/jobs/${draft.id}/timeline`));
    expect(timeline.map((entry) => entry.type)).toEqual([
      'job.created',
      'job.published',
      'job.assigned',
      'job.started',
    ]);
    expect(JSON.stringify(await read(worker.http, draft.id))).not.toContain(client.email);
  });

  it('delivers, passes our check, is sent back once, approved, undone, approved and rated', async () => {
    const { id } = await assigned();
    const verb = (who: Account, name: string, body: object = {}) =>
      who.http.post<Job>(`/v1/jobs/${id}/${name}`, body);
    dataOf(await verb(worker, 'start'));
    const deliver = (note: string) => handIn(id, note);
    expect(await deliver('First version')).toMatchObject({ status: 'review', reviewStage: 'qa' });
    expect((await read(client.http, id)).latestVersion).toBe(0);
    expect((await verb(client, 'complete')).status).toBe(409);
    const qa = (body: object) => owner.http.post<Job>(`/v1/admin/jobs/${id}/qa`, body);
    expect((await qa({ decision: 'pass', version: 2 })).status).toBe(409);
    expect(dataOf(await qa({ decision: 'pass', version: 1 }))).toMatchObject({ reviewStage: 'client' });
    expect(await read(client.http, id)).toMatchObject({ latestVersion: 1, needs: ['review'] });

    dataOf(await verb(client, 'request-revision', { kind: 'fix', feedback: 'The total is cut off.' }));
    await deliver('Second version');
    dataOf(await qa({ decision: 'pass', version: 2 }));
    const done = dataOf(await verb(client, 'complete'));
    expect(done.allowedActions).toEqual(expect.arrayContaining(['undo-approve', 'rate', 'reopen']));
    expect(dataOf(await verb(client, 'undo-complete')).status).toBe('review');
    dataOf(await verb(client, 'complete'));
    dataOf(await verb(client, 'rate', { rating: 5, review: 'On time.', tags: ['on-time'] }));
    dataOf(await verb(worker, 'rate', { rating: 4 }));
    expect((await verb(worker, 'rate', { rating: 4 })).status).toBe(409);
    await until(async () => (await read(client.http, id)).price?.state === 'captured', 25_000);
    expect(await read(worker.http, id)).toMatchObject({ rating: 5, payout: { currency: 'USD' } });
  }, 60_000);

  it('approves the version that was looked at, and no newer one unseen', async () => {
    const { id } = await assigned();
    dataOf(await worker.http.post(`/v1/jobs/${id}/start`));
    const pass = (version: number) =>
      owner.http.post(`/v1/admin/jobs/${id}/qa`, { decision: 'pass', version }).then(dataOf);
    const approve = (version: number) => client.http.post<Job>(`/v1/jobs/${id}/complete`, { version });
    await handIn(id, 'First version');
    await pass(1);
    // A colleague asks for changes and the worker hands in again while the first version is still on a screen.
    const change = { kind: 'fix', feedback: 'The total is cut off.' };
    dataOf(await client.http.post(`/v1/jobs/${id}/request-revision`, change));
    await handIn(id, 'Second version');
    await pass(2);
    const late = await approve(1);
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      error: {
        code: 'CONFLICT',
        message: expect.stringContaining('Version 2 has come in'),
        details: { latestVersion: 2 },
      },
    });
    expect((await approve(3)).status).toBe(409);
    expect(await read(client.http, id)).toMatchObject({ status: 'review', latestVersion: 2 });
    expect((await approve(0)).status).toBe(400);
    expect(dataOf(await approve(2)).status).toBe('completed');
  }, 60_000);

  it('answers the same for the same Idempotency-Key, once, also to those who ask at once', async () => {
    const eight = (path: string, body: object) => {
      const headers = { 'Idempotency-Key': `${path}-${Date.now()}` };
      const ask = () => client.http.post<Job>(path, body, { headers });
      return Promise.all(Array.from({ length: 8 }, ask)).then(async (answers) => [...answers, await ask()]);
    };
    const made = await eight('/v1/jobs', BRIEF);
    expect(made.map(({ status }) => status)).toEqual(Array(9).fill(201));
    const ids = new Set(made.map(({ body }) => body.data.id));
    expect(ids.size).toBe(1);
    const [id] = [...ids];
    const path = `/v1/jobs/${id}/publish`;
    const posted = await eight(path, {});
    expect(posted.map(({ status }) => status)).toEqual(Array(9).fill(200));
    expect(new Set(posted.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await client.http.post(path, {})).status).toBe(409);
    const other = { 'Idempotency-Key': 'used-for-another' };
    dataOf(await client.http.post<Job>('/v1/jobs', BRIEF, { headers: other }));
    const reused = await client.http.post('/v1/jobs', { ...BRIEF, title: 'Another' }, { headers: other });
    expect([reused.status, reused.body.error?.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('lists each side its own, filtered, searched and paged', async () => {
    const job = await assigned();
    const list = (http: Http, query: string) => http.get<Job[]>(`/v1/jobs?${query}`);
    const mine = await list(client.http, 'status=assigned&sort=-createdAt&limit=5');
    expect(dataOf(mine).map((one) => one.id)).toContain(job.id);
    expect(dataOf(await list(worker.http, 'status=assigned')).every((one) => one.price === undefined)).toBe(
      true,
    );
    expect(dataOf(await list(stranger.http, 'limit=5'))).toEqual([]);
    expect(dataOf(await list(client.http, `q=${job.number}`)).map((one) => one.id)).toEqual([job.id]);
    expect(dataOf(await list(client.http, 'q=quickbooks')).length).toBeGreaterThan(0);
    expect(dataOf(await list(owner.http, 'needsMe=1')).every((one) => one.payout !== undefined)).toBe(true);
  });

  it('refuses a stale edit and takes a fresh one', async () => {
    const job = await make();
    const path = `/v1/jobs/${job.id}`;
    const etag = (await client.http.get(path)).headers.get('etag') ?? '';
    const edit = (title: string) =>
      client.http.patch<Job>(path, { title }, { headers: { 'If-Match': etag } });
    const first = await edit('First');
    expect(first.status).toBe(200);
    expect(first.headers.get('etag')).not.toBe(etag);
    expect((await edit('Second')).status).toBe(412);
    const priced = await client.http.patch<Job>(path, { urgency: 'rush' });
    expect(dataOf(priced).price?.credits).toBeGreaterThan(job.price?.credits ?? 0);
  });

  it('duplicates, keeps as a template, starts from it and forgets it', async () => {
    const job = await make();
    const copy = dataOf(await client.http.post<Job>(`/v1/jobs/${job.id}/duplicate`));
    expect(copy).toMatchObject({ status: 'pending', title: job.title });
    expect(copy.number).not.toBe(job.number);
    const kept = await client.http.post<{ id: string }>('/v1/job-templates', {
      name: 'Monthly',
      jobId: job.id,
    });
    const template = dataOf(kept);
    expect((await client.http.post('/v1/job-templates', { name: 'Monthly', jobId: job.id })).status).toBe(
      409,
    );
    const from = { category: 'bookkeeping', templateId: template.id };
    expect(dataOf(await client.http.post<Job>('/v1/jobs', from))).toMatchObject({ title: job.title });
    expect((await stranger.http.post('/v1/jobs', from)).status).toBe(400);
    expect((await stranger.http.delete(`/v1/job-templates/${template.id}`)).status).toBe(404);
    expect((await client.http.delete(`/v1/job-templates/${template.id}`)).status).toBe(200);
  });
});

describe('a thread', () => {
  it('is written and read by both sides, staff among themselves unseen', async () => {
    const { id } = await assigned();
    const path = `/v1/jobs/${id}/messages`;
    const body = 'Could the **totals** be yellow? [see](javascript:alert(1))';
    const sent = dataOf(
      await client.http.post<{ id: string; body: string }>(path, { body, clientId: 'c-1' }),
    );
    expect(sent.body).not.toContain('javascript');
    const again = dataOf(await client.http.post<{ id: string }>(path, { body, clientId: 'c-1' }));
    expect(again.id).toBe(sent.id);
    dataOf(await owner.http.post(path, { body: 'Keep an eye on this.', internal: true }));
    expect((await worker.http.post(path, { body: 'x', internal: true })).status).toBe(403);
    const unread = async (http: Http) => (await read(http, id)).unreadMessages;
    expect(await unread(worker.http)).toBe(1);
    expect(dataOf(await worker.http.get<object[]>(path))).toHaveLength(1);
    expect(dataOf(await owner.http.get<object[]>(path))).toHaveLength(2);
    expect((await worker.http.post(`${path}/read`, { upTo: sent.id })).status).toBe(200);
    expect(await unread(worker.http)).toBe(0);
    expect((await stranger.http.get(path)).status).toBe(404);
    const changed = await client.http.patch<{ body: string; editedAt: string | null }>(`${path}/${sent.id}`, {
      body: 'Could the totals be *green*?',
    });
    expect(dataOf(changed)).toMatchObject({
      body: 'Could the totals be *green*?',
      editedAt: expect.any(String),
    });
    const shown = dataOf(await worker.http.get<{ body: string; editableUntil: string | null }[]>(path));
    expect(shown[0]).toMatchObject({ body: 'Could the totals be *green*?', editableUntil: null });
    for (const other of [worker, owner, stranger]) {
      expect((await other.http.patch(`${path}/${sent.id}`, { body: 'Not my words.' })).status).toBe(404);
    }
    expect((await client.http.patch(`${path}/${NOBODY}`, { body: 'x' })).status).toBe(404);
    expect((await client.http.patch(`${path}/${sent.id}`, { body: ' ' })).status).toBe(400);
    const kept = await accounts.db.collection('audit-logs').findOne({ action: 'message.edit' });
    expect(JSON.stringify(kept)).toContain('**totals**');
    const early = new Date(Date.now() - 16 * 60_000);
    await accounts.db
      .collection('messages')
      .updateOne({ _id: new ObjectId(sent.id) }, { $set: { createdAt: early } });
    expect((await client.http.patch(`${path}/${sent.id}`, { body: 'Too late.' })).status).toBe(409);
    const refused = await client.http.post(path, { body: 'x', attachments: [NOBODY] });
    expect(refused.body.error).toMatchObject({ details: [{ path: 'attachments.0' }] });
  });
});

describe('who may not, and when not', () => {
  /** Every verb with a good body. */
  const VERBS: Record<string, { method?: string; path: string; body?: object }> = {
    edit: { method: 'PATCH', path: '', body: { title: 'Another title' } },
    cancel: { method: 'DELETE', path: '', body: { reason: 'No longer needed.' } },
    publish: { path: '/publish' },
    start: { path: '/start' },
    handBack: { path: '/hand-back', body: { reason: 'Ill.' } },
    complete: { path: '/complete' },
    undo: { path: '/undo-complete' },
    quote: { path: '/revision-quote', body: { kind: 'fix', feedback: 'Please.' } },
    revise: { path: '/request-revision', body: { kind: 'fix', feedback: 'Please.' } },
    rate: { path: '/rate', body: { rating: 5 } },
    reopen: { path: '/reopen', body: { feedback: 'Please.' } },
    duplicate: { path: '/duplicate' },
    accept: { path: '/accept' },
  };
  const call = (http: Http, id: string, verb: string) => {
    const { method = 'POST', path, body = {} } = VERBS[verb] ?? { path: '' };
    return http.request<{ error?: { code: string } }>(`/v1/jobs/${id}${path}`, { method, json: body });
  };
  const WORKERS = ['start', 'handBack', 'accept'];

  it('a stranger of the right role: 404 for every verb', async () => {
    const { id } = await assigned();
    const otherWorker = await accounts.worker(['bookkeeping']);
    for (const verb of Object.keys(VERBS)) {
      const http = WORKERS.includes(verb) ? otherWorker.http : stranger.http;
      expect([verb, (await call(http, id, verb)).status]).toEqual([verb, 404]);
    }
    expect((await stranger.http.get(`/v1/jobs/${id}`)).status).toBe(404);
    expect((await otherWorker.http.get(`/v1/jobs/${id}/timeline`)).status).toBe(404);
    expect((await client.http.get(`/v1/jobs/${NOBODY}`)).status).toBe(404);
  });

  it('the wrong role: 403 for every verb, 401 for nobody', async () => {
    const { id } = await assigned();
    for (const verb of Object.keys(VERBS)) {
      const wrong = WORKERS.includes(verb) ? client.http : worker.http;
      const expected = verb === 'rate' ? 409 : 403;
      expect([verb, (await call(wrong, id, verb)).status]).toEqual([verb, expected]);
      expect((await call(new (wrong.constructor as typeof Http)(wrong.baseUrl), id, verb)).status).toBe(401);
    }
  });

  it('the wrong state: 409 with what is allowed now', async () => {
    const job = await make();
    const states: [string, string[]][] = [
      [job.id, ['complete', 'undo', 'quote', 'revise', 'rate', 'reopen']],
      [
        (await make({ publish: true })).id,
        ['publish', 'complete', 'undo', 'quote', 'revise', 'rate', 'reopen'],
      ],
    ];
    for (const [id, verbs] of states) {
      for (const verb of verbs) {
        const { status, body } = await call(client.http, id, verb);
        expect([verb, status, body.error?.code]).toEqual([verb, 409, 'INVALID_TRANSITION']);
      }
    }
    const { id } = await assigned();
    expect((await call(client.http, id, 'edit')).status).toBe(409);
    dataOf((await client.http.request(`/v1/jobs/${id}`, { method: 'DELETE', json: {} })) as never);
    for (const verb of Object.keys(VERBS).filter((name) => !WORKERS.includes(name) && name !== 'duplicate')) {
      expect([verb, (await call(client.http, id, verb)).status]).toEqual([verb, 409]);
    }
    expect((await call(worker.http, id, 'start')).status).toBe(409);
  });

  it('staff verbs: by role and reason', async () => {
    const { id } = await assigned();
    const support = await accounts.staff('support');
    const finance = await accounts.staff('finance');
    const reason = 'For a test.';
    const attempts: [Account, string, object, number][] = [
      [client, 'flag', { flagged: true, reason }, 403],
      [support, 'flag', { flagged: true, reason }, 200],
      [support, 'override', { status: 'in_progress', reason }, 403],
      [finance, 'reassign', { reason }, 403],
      [owner, 'override', { status: 'in_progress' }, 400],
      [owner, 'override', { status: 'pending', reason }, 400],
      [owner, 'override', { status: 'in_progress', reason, refundPercent: 50 }, 400],
      [owner, 'override', { status: 'in_progress', reason }, 200],
      [owner, 'qa', { decision: 'pass', version: 1 }, 409],
      [owner, 'qa', { decision: 'fail', version: 1 }, 400],
    ];
    for (const [who, verb, body, status] of attempts) {
      const answer = await who.http.post(`/v1/admin/jobs/${id}/${verb}`, body);
      expect([verb, body, answer.status]).toEqual([verb, body, status]);
    }
    expect((await finance.http.get(`/v1/jobs/${id}/messages`)).status).toBe(403);
    expect((await client.http.get('/v1/admin/jobs')).status).toBe(403);
    const flagged = dataOf(await owner.http.get<Job[]>('/v1/admin/jobs?flagged=1'));
    expect(flagged.map((job) => job.id)).toContain(id);
    expect((await read(client.http, id)).adminNotes).toBeUndefined();
  });

  it('an unverified address drafts but does not publish; without credits nobody publishes', async () => {
    const unverified = await accounts.unverified();
    expect((await unverified.http.post('/v1/jobs', BRIEF)).status).toBe(201);
    const refused = await unverified.http.post('/v1/jobs', { ...BRIEF, publish: true });
    expect(refused.body.error?.code).toBe('EMAIL_NOT_VERIFIED');
    const poor = dataOf(await stranger.http.post<Job>('/v1/jobs', BRIEF));
    const credit = dataOf(await stranger.http.get<{ available: number }>('/v1/users/me/credits')).available;
    const answer = await stranger.http.post(`/v1/jobs/${poor.id}/publish`);
    const enough = credit >= (poor.price?.credits ?? 0);
    expect(answer.status).toBe(enough ? 200 : 402);
  });

  it('two workers’ cancels and approvals at once: one wins', async () => {
    const { id } = await assigned();
    const answers = await Promise.all(Array.from({ length: 6 }, () => call(client.http, id, 'cancel')));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 409)).toHaveLength(5);
  });
});

describe('bad input is a 4xx that names the field', () => {
  const OPERATOR = { $gt: '' };
  const LONG = 'x'.repeat(20_000);
  const fields: [string, string, unknown, string][] = [
    ['POST', '/v1/jobs', {}, 'category'],
    ...[OPERATOR, 7, null, 'painting', [], ''].map(
      (value) => ['POST', '/v1/jobs', { category: value }, 'category'] as [string, string, unknown, string],
    ),
    ...[
      ['title', OPERATOR],
      ['title', 7],
      ['title', ''],
      ['title', LONG],
      ['description', OPERATOR],
      ['description', LONG],
      ['urgency', 'yesterday'],
      ['urgency', OPERATOR],
      ['deadline', 'tomorrow'],
      ['deadline', OPERATOR],
      ['brief', 'text'],
      ['brief', []],
      ['publish', 'yes'],
      ['templateId', OPERATOR],
      ['templateId', 'short'],
      ['templateId', NOBODY],
      ['requiredSkills', 'bookkeeping'],
      ['fileIds', OPERATOR],
      ['status', 'completed'],
      ['organization', NOBODY],
    ].map(
      ([field, value]) =>
        ['POST', '/v1/jobs', { ...BRIEF, [field as string]: value }, field] as [
          string,
          string,
          unknown,
          string,
        ],
    ),
    ['POST', '/v1/jobs', { ...BRIEF, requiredSkills: [NOBODY] }, 'requiredSkills.0'],
    ['POST', '/v1/jobs', { ...BRIEF, requiredSkills: [OPERATOR] }, 'requiredSkills.0'],
    ['POST', '/v1/jobs', { ...BRIEF, fileIds: [NOBODY] }, 'fileIds.0'],
    ['POST', '/v1/jobs', { ...BRIEF, brief: { ...BOOKKEEPING_BRIEF, software: OPERATOR } }, 'brief.software'],
    ['POST', '/v1/jobs', { ...BRIEF, brief: { ...BOOKKEEPING_BRIEF, software: 'abacus' } }, 'brief.software'],
    ['POST', '/v1/jobs', { ...BRIEF, brief: { unheardOf: 'x' } }, 'brief.unheardOf'],
    ['POST', '/v1/jobs', { ...BRIEF, brief: {}, publish: true }, 'brief.software'],
    ['POST', '/v1/jobs/quote', { ...BRIEF, timezone: 'Mars/Olympus' }, 'timezone'],
    ['POST', '/v1/jobs/quote', { ...BRIEF, category: OPERATOR }, 'category'],
    ['POST', '/v1/job-templates', { name: '' }, 'name'],
    ['POST', '/v1/job-templates', { name: 'Without anything' }, 'category'],
    ['GET', '/v1/jobs?status[$gt]=', undefined, 'status[$gt]'],
    ['GET', '/v1/jobs?status=done', undefined, 'status'],
    ['GET', '/v1/jobs?sort=password', undefined, 'sort'],
    ['GET', '/v1/jobs?limit=1000', undefined, 'limit'],
    ['GET', '/v1/jobs?page=0', undefined, 'page'],
    ['GET', '/v1/jobs?client=me', undefined, 'client'],
    ['GET', '/v1/jobs/short', undefined, 'id'],
    ['GET', '/v1/jobs/%7B%22$gt%22:%22%22%7D', undefined, 'id'],
  ];
  it.each(fields.map(([method, path, json, field]) => ({ method, path, json, field })))(
    '$method $path: $field',
    async ({ method, path, json, field }) => {
      const answer = await client.http.request<{ error?: { code: string; details?: { path: string }[] } }>(
        path,
        {
          method,
          json,
        },
      );
      expect(answer.status).toBe(400);
      expect(answer.body.error?.code).toBe('VALIDATION_FAILED');
      const named = answer.body.error?.details?.map((issue) => issue.path) ?? [];
      expect(named.some((one) => one === field || one.startsWith(`${field}.`))).toBe(true);
    },
  );

  it('on the verbs of a job', async () => {
    const { id } = await assigned();
    const bad: [Account, string, object, string][] = [
      [client, 'request-revision', { kind: 'fix' }, 'feedback'],
      [client, 'request-revision', { kind: OPERATOR, feedback: 'x' }, 'kind'],
      [client, 'request-revision', { kind: 'fix', feedback: LONG }, 'feedback'],
      [client, 'rate', { rating: 6 }, 'rating'],
      [client, 'rate', { rating: '5' }, 'rating'],
      [client, 'rate', { rating: 5, tags: [OPERATOR] }, 'tags.0'],
      [client, 'reopen', { feedback: ' ' }, 'feedback'],
      [client, 'messages', { body: '' }, 'body'],
      [client, 'messages', { body: OPERATOR }, 'body'],
      [client, 'messages', { body: LONG }, 'body'],
      [client, 'messages', { body: 'x', sender: NOBODY }, 'sender'],
      [client, 'messages/read', { upTo: OPERATOR }, 'upTo'],
    ];
    for (const [who, verb, body, field] of bad) {
      const { status, body: answer } = await who.http.post(`/v1/jobs/${id}/${verb}`, body);
      const details = answer.error?.details as { path: string }[];
      expect([verb, status, details?.map((issue) => issue.path)]).toEqual([verb, 400, [field]]);
    }
    const text = await client.http.request('/v1/jobs', {
      method: 'POST',
      body: '{"category":',
      headers: { 'content-type': 'application/json' },
    });
    expect(text.status).toBe(400);
  });
});
