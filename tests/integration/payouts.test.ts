import fc from 'fast-check';
import type { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserActor } from '@/platform/context';
import { createV1App } from '@/platform/http/app';
import { mongoOf } from '@/platform/mongo';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS, HOUR_MS } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';
import { makeWorker, type TestWorker } from '../support/people';

/** /v1 asks the machine's clock, so history lies behind it. */
const START = new Date(Date.now() - 400 * DAY_MS);
const ACCOUNT = '000998877665';
const PASSWORD = 'a long password of mine';

let app: InProcess;
let api: ReturnType<typeof createV1App>;
let credits: typeof import('@/features/credits');
let payouts: typeof import('@/features/payouts');
const actors = new Map<string, UserActor>();
const staff = {} as Record<'finance' | 'second' | 'owner' | 'operations' | 'quality', UserActor>;

beforeAll(async () => {
  app = await bootInProcess(START);
  credits = await import('@/features/credits');
  payouts = await import('@/features/payouts');
  api = createV1App({
    payload: app.payload,
    client: mongoOf(app.payload).client,
    authenticate: async (headers) => actors.get(headers.get('x-test-actor') ?? '') ?? null,
  });
  const { v1Routes } = await import('@/composition/v1-routes');
  for (const add of v1Routes) add(api);
  const roles = { finance: 'finance', second: 'finance', owner: 'owner' } as const;
  for (const [name, role] of Object.entries({ ...roles, operations: 'operations', quality: 'quality' })) {
    const staffRoles = [role] as UserActor['staffRoles'];
    staff[name as keyof typeof staff] = personActor({ _id: newId(), role: 'admin' }, { staffRoles });
  }
});
afterAll(() => app?.stop());

const later = (ms: number) => app.clock.set(new Date(app.clock.now().getTime() + ms));
const violations = () => credits.checkLedger(app.system.db);

/** A worker with an account of which the hold is over. */
async function payee(rail: 'aba' | 'wing' | 'acleda' = 'aba'): Promise<TestWorker> {
  const worker = await makeWorker(app, { skills: ['bookkeeping'] });
  await setAccount(worker, rail);
  later(49 * HOUR_MS);
  return worker;
}
const setAccount = (worker: TestWorker, rail: 'aba' | 'wing' | 'acleda' = 'aba', accountNumber = ACCOUNT) =>
  payouts.storePayoutMethod(app.as(worker.actor), { rail, holderName: 'SOKHA PRAK', accountNumber });

async function earn(worker: TestWorker, ...amounts: number[]): Promise<string[]> {
  const jobs = amounts.map(() => newId().toHexString());
  for (const [index, amount] of amounts.entries()) {
    await unitOfWork(app.system, (tx) =>
      credits.recordEarning(tx, { workerId: worker.id, jobId: jobs[index] as string, amount }),
    );
  }
  later(6 * DAY_MS);
  await app.runDueTasks();
  later(1000);
  return jobs;
}

const draft = (who: UserActor, workers: TestWorker[]) =>
  payouts.draftRun(app.as(who), { workerIds: workers.map(({ id }) => id.toHexString()) });
const approve = (who: UserActor, run: { _id: ObjectId }) =>
  payouts.approveRun(app.as(who), { runId: run._id.toHexString() });
const payRun = (run: { _id: ObjectId }) =>
  payouts.markRunPaid(app.as(staff.finance), { runId: run._id.toHexString(), reference: 'BANK-1' });
const payoutsOf = (worker: TestWorker) =>
  payouts.payoutsCollection(app.system.db).find({ worker: worker.id }).sort({ _id: 1 }).toArray();

/** What stands on a worker's accounts, replayed. */
async function accountsOf(worker: TestWorker) {
  const entries = await credits.transactionsCollection(app.system.db).find({ worker: worker.id }).toArray();
  const sum = (name: string) =>
    entries
      .flatMap(({ postings }) => postings)
      .filter(({ account }) => account === `worker:${worker.id}:${name}`)
      .reduce((total, { amount }) => total + amount, 0);
  return { pending: sum('pending'), cleared: sum('cleared'), paid: sum('paid') };
}

async function call(actor: UserActor, path: string, method = 'GET', body?: object) {
  actors.set(actor.id, actor);
  const answer = await api.request(`http://localhost:3000/v1${path}`, {
    method,
    headers: {
      authorization: 'Bearer test',
      'x-test-actor': actor.id,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  return { status: answer.status, text, body: isJson ? JSON.parse(text) : null };
}

const codes = (results: PromiseSettledResult<unknown>[]) =>
  results.map((one) => (one.status === 'rejected' ? (one.reason as { code?: string }).code : 'done')).sort();

describe('a run', () => {
  it('goes from the preview to money in the bank, and the books say so', async () => {
    const [one, two] = [await payee('aba'), await payee('wing')];
    await earn(one, 3_000, 2_000);
    await earn(two, 1_234);
    const scope = { workerIds: [one, two].map(({ id }) => id.toHexString()) };
    const preview = await call(staff.finance, '/admin/payout-runs/preview', 'POST', {});
    expect(preview.status).toBe(200);
    const line = preview.body.data.payouts.find(
      ({ worker }: { worker: { id: string } }) => worker.id === two.id.toHexString(),
    );
    expect(line).toMatchObject({ amount: 1_234, fee: 50, net: 1_184, currency: 'KHR', local: 48_500 });
    expect(line.postings.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)).toBe(0);
    expect(JSON.stringify(preview.body)).not.toContain(ACCOUNT);

    const run = await payouts.draftRun(app.as(staff.finance), { ...scope, expectedAmount: 6_234 });
    expect(run).toMatchObject({ state: 'draft', totals: { count: 2, amount: 6_234, fee: 50, net: 6_184 } });
    expect(await accountsOf(one)).toEqual({ pending: 0, cleared: 5_000, paid: 0 });
    const id = run._id.toHexString();
    expect((await call(staff.finance, `/admin/payout-runs/${id}/export`)).status).toBe(409);
    expect((await approve(staff.finance, run)).run.state).toBe('approved');

    const file = await call(staff.finance, `/admin/payout-runs/${id}/export?format=bank`);
    expect(file.text.split('\r\n')[0]).toBe('reference,bank,accountNumber,accountName,currency,amount');
    expect(file.text).toContain(`${run.number}-1,ABA,${ACCOUNT},SOKHA PRAK,USD,50.00`);
    expect(file.text).toContain(`WING,${ACCOUNT},SOKHA PRAK,KHR,48500`);
    expect((await call(staff.finance, `/admin/payout-runs/${id}/export?format=wise`)).status).toBe(409);
    const log = await app.system.db.collection('audit-logs').findOne({ action: 'payout_run.export' });
    expect(log).toMatchObject({ entityId: id, changes: { after: { format: 'bank', payouts: 2 } } });

    await payouts.markRunSent(app.as(staff.finance), { runId: id });
    expect((await payRun(run)).state).toBe('paid');
    expect(await accountsOf(one)).toEqual({ pending: 0, cleared: 0, paid: 5_000 });
    expect(await accountsOf(two)).toEqual({ pending: 0, cleared: 0, paid: 1_184 });
    const told = await app.system.db.collection('notifications').find({ user: two.id }).toArray();
    expect(told.map(({ type }) => type)).toEqual(expect.arrayContaining(['payout-sent', 'payout-paid']));
    expect(await violations()).toEqual([]);

    const mine = await call(one.actor, '/payouts');
    expect(mine.body.data).toHaveLength(1);
    expect(mine.body.data[0]).toMatchObject({ amount: 5_000, state: 'paid', jobs: 2, reference: 'BANK-1' });
    const detail = await call(one.actor, `/payouts/${mine.body.data[0].id}`);
    expect(detail.body.data.earnings.map(({ amount }: { amount: number }) => amount)).toEqual([3_000, 2_000]);
    expect((await call(two.actor, `/payouts/${mine.body.data[0].id}`)).status).toBe(404);
  });

  it('that is drafted tells those who may approve it, and not who drafted it', async () => {
    const { db } = app.system;
    const people = [await makeWorker(app, { skills: [] }), await makeWorker(app, { skills: [] })];
    const ids = people.map(({ id }) => id);
    const roles = { role: 'admin', staffRoles: ['finance'] };
    await db.collection('users').updateMany({ _id: { $in: ids } }, { $set: roles });
    const [drafter, approver] = people as [TestWorker, TestWorker];
    const worker = await payee();
    await earn(worker, 4_000);
    const run = await draft({ ...staff.finance, id: drafter.id.toHexString() }, [worker]);
    const told = await db.collection('notifications').find({ type: 'payout-run-waits' }).toArray();
    const about = told.filter(({ title }) => title.values.number === run.number);
    expect(about.map(({ user }) => String(user))).toEqual([approver.id.toHexString()]);
    await db.collection('users').updateMany({ _id: { $in: ids } }, { $set: { status: 'deactivated' } });
  });

  it('carries each earning once, whoever drafts at the same time', async () => {
    const workers = [await payee(), await payee()];
    for (const worker of workers) await earn(worker, 4_000);
    const results = await Promise.allSettled([
      draft(staff.finance, workers),
      draft(staff.second, workers),
      draft(staff.owner, workers),
    ]);
    expect(codes(results)).toEqual(['CONFLICT', 'CONFLICT', 'done']);
    for (const worker of workers) expect(await payoutsOf(worker)).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it('cannot carry an earning twice even past the use-cases', async () => {
    const worker = await payee();
    await earn(worker, 2_000);
    await draft(staff.finance, [worker]);
    const [payout] = await payoutsOf(worker);
    const twin = { ...payout, _id: newId(), number: 'PR-0-0' };
    const insert = payouts.payoutsCollection(app.system.db).insertOne(twin as never);
    await expect(insert).rejects.toThrow(/earning_paid_once/);
  });

  it('is approved by a second person above the limit, also in slices', async () => {
    const big = await payee();
    await earn(big, 100_001);
    const run = await draft(staff.second, [big]);
    const id = run._id.toHexString();
    const refused = await call(staff.second, `/admin/payout-runs/${id}/approve`, 'POST');
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toMatch(/another person/);
    expect((await call(staff.operations, `/admin/payout-runs/${id}/approve`, 'POST')).status).toBe(403);
    expect(codes(await Promise.allSettled([approve(staff.finance, run), approve(staff.owner, run)]))).toEqual(
      ['CONFLICT', 'done'],
    );
    const slices = [await payee(), await payee()];
    const runs = [];
    for (const slice of slices) {
      await earn(slice, 60_000);
      runs.push(await draft(staff.second, [slice]));
    }
    const both = await Promise.allSettled(runs.map((one) => approve(staff.second, one)));
    expect(codes(both)).toEqual(['FORBIDDEN', 'done']);
  });

  it('that is taken back frees its earnings', async () => {
    const worker = await payee();
    await earn(worker, 2_000);
    const run = await draft(staff.finance, [worker]);
    const path = `/admin/payout-runs/${run._id}/cancel`;
    expect((await call(staff.finance, path, 'POST', { reason: 'Wrong period' })).body.data.state).toBe(
      'cancelled',
    );
    expect(codes(await Promise.allSettled([approve(staff.owner, run)]))).toEqual(['CONFLICT']);
    expect((await draft(staff.finance, [worker])).totals.amount).toBe(2_000);
    expect((await call(worker.actor, '/payouts')).body.data).toEqual([]);
  });
});

describe('what a worker reads', () => {
  it('is where each earning is, its receipt, the next payout, and a month that adds up', async () => {
    const worker = await payee('wing');
    const [job] = await earn(worker, 3_000);
    const [second] = await earn(worker, 400);
    const run = await draft(staff.finance, [worker]);
    await approve(staff.finance, run);
    await payRun(run);
    await earn(worker, 300);
    const { body } = await call(worker.actor, '/earnings');
    expect(body.data.summary).toMatchObject({ pending: 0, cleared: 300, paid: 3_350 });
    expect(body.data.summary.nextPayout).toMatchObject({ net: 0, carriesOver: 300, reason: 'below_minimum' });
    const rows = body.data.rows as {
      job: { id: string };
      state: string;
      payout: { number: string } | null;
    }[];
    expect(rows.map(({ state }) => state).sort()).toEqual(['cleared', 'paid', 'paid']);
    expect(rows.find((row) => row.job.id === job)?.payout?.number).toBe(`${run.number}-1`);
    expect((await call(worker.actor, '/earnings?state=paid')).body.data.rows).toHaveLength(2);

    const receipt = await call(worker.actor, `/earnings/${second}/receipt`);
    expect(receipt.body.data).toMatchObject({ amount: 400, payouts: [{ state: 'paid' }] });
    const stranger = await payee();
    expect((await call(stranger.actor, `/earnings/${second}/receipt`)).status).toBe(404);
    expect((await call(stranger.actor, `/earnings/${second}/receipt.pdf`)).status).toBe(404);
    expect((await call(worker.actor, `/earnings/${second}/receipt.pdf?lang=km`)).text).toMatch(/^%PDF/);

    const month = run.createdAt.toISOString().slice(0, 7);
    const statement = (await call(worker.actor, `/earnings/statements?month=${month}`)).body.data;
    const { opening, earned, paid, closing, lines } = statement;
    expect(opening + earned - paid).toBe(closing);
    expect(lines.at(-1)?.balance ?? opening).toBe(closing);
    const csv = await call(worker.actor, `/earnings/statements.csv?month=${month}`);
    expect(csv.text.trim().split('\r\n')).toHaveLength(lines.length + 1);
    expect((await call(worker.actor, `/earnings/statements.pdf?month=${month}&lang=km`)).text).toMatch(
      /^%PDF/,
    );
    expect((await call(worker.actor, '/earnings/statements?month=2999-01')).status).toBe(400);
    expect((await call(staff.finance, '/earnings/statements')).status).toBe(403);
  });
});

describe('what is not paid', () => {
  const plan = async (worker: TestWorker) => {
    const { previewRun } = await import('@/features/payouts/use-cases/draft-run');
    return previewRun(app.as(staff.finance), { workerIds: [worker.id.toHexString()] });
  };

  it('carries over below the minimum and goes out with the next earning', async () => {
    const worker = await payee();
    await earn(worker, 499);
    expect((await plan(worker)).carried).toMatchObject([{ amount: 499, reason: 'below_minimum' }]);
    expect(codes(await Promise.allSettled([draft(staff.finance, [worker])]))).toEqual(['CONFLICT']);
    await earn(worker, 1);
    expect((await draft(staff.finance, [worker])).totals.amount).toBe(500);
  });

  it('waits 48 hours after an account was changed, and a draft to the old one falls out', async () => {
    const worker = await payee();
    await earn(worker, 2_000);
    const run = await draft(staff.finance, [worker]);
    await setAccount(worker, 'acleda', '111122223333');
    const { run: after, leftOut } = await approve(staff.finance, run);
    expect({ state: after.state, leftOut }).toEqual({ state: 'cancelled', leftOut: 1 });
    expect((await plan(worker)).carried).toMatchObject([{ reason: 'method_held' }]);
    later(48 * HOUR_MS + 1);
    expect((await plan(worker)).payouts).toMatchObject([{ sum: { amount: 2_000, fee: 25 } }]);
    const mails = await app.system.db.collection('email-outbox').countDocuments({
      template: 'payout-method-changed',
    });
    expect(mails).toBeGreaterThan(0);
  });

  it('waits while the worker is suspended, or has no account', async () => {
    const worker = await makeWorker(app, { skills: ['bookkeeping'] });
    await earn(worker, 2_000);
    expect((await plan(worker)).carried).toMatchObject([{ reason: 'no_method' }]);
    const other = await payee();
    await earn(other, 2_000);
    const run = await draft(staff.finance, [other]);
    await app.system.db.collection('users').updateOne({ _id: other.id }, { $set: { status: 'suspended' } });
    expect((await approve(staff.finance, run)).leftOut).toBe(1);
    expect((await plan(other)).carried).toMatchObject([{ amount: 2_000, reason: 'suspended' }]);
  });
});

describe('after the bank', () => {
  const paidOnce = async () => {
    const worker = await payee('wing');
    await earn(worker, 3_000);
    const run = await draft(staff.finance, [worker]);
    await approve(staff.finance, run);
    const [payout] = await payoutsOf(worker);
    return { worker, run, id: payout?._id.toHexString() ?? '' };
  };
  const paid = (id: string, who = staff.finance) =>
    call(who, `/admin/payouts/${id}/mark-paid`, 'POST', { reference: 'B-7' });
  const returned = (id: string) =>
    call(staff.finance, `/admin/payouts/${id}/mark-returned`, 'POST', { reason: 'Account is closed.' });

  it('marked paid by many at once is booked once', async () => {
    const { worker, run, id } = await paidOnce();
    const answers = await Promise.all([paid(id), paid(id, staff.second), paid(id, staff.owner)]);
    await payRun(run).catch(() => undefined);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await accountsOf(worker)).toEqual({ pending: 0, cleared: 0, paid: 2_950 });
    expect(await violations()).toEqual([]);
  });

  it('a returned payout is cleared again, flags the account, and goes out once it is set anew', async () => {
    const { worker, run, id } = await paidOnce();
    expect((await returned(id)).body.data.state).toBe('failed');
    expect(await accountsOf(worker)).toEqual({ pending: 0, cleared: 3_000, paid: 0 });
    expect((await paid(id)).status).toBe(409);
    await expect(draft(staff.finance, [worker])).rejects.toMatchObject({ code: 'CONFLICT' });
    const method = await call(worker.actor, '/users/me/payout-method');
    expect(method.body.data.method).toMatchObject({ flagged: true, flagReason: 'Account is closed.' });
    expect(method.text).not.toContain(ACCOUNT);
    await setAccount(worker);
    later(49 * HOUR_MS);
    const again = await draft(staff.finance, [worker]);
    await approve(staff.finance, again);
    await payRun(again);
    const last = (await payoutsOf(worker)).at(-1);
    expect((await returned(last?._id.toHexString() ?? '')).body.data.state).toBe('returned');
    expect(await accountsOf(worker)).toEqual({ pending: 0, cleared: 3_000, paid: 0 });
    expect((await returned(last?._id.toHexString() ?? '')).status).toBe(409);
    expect(run.number).not.toBe(again.number);
    expect(await violations()).toEqual([]);
  });

  it('a difference between payouts and books is found', async () => {
    const { worker, id } = await paidOnce();
    await paid(id);
    const all = payouts.payoutsCollection(app.system.db);
    await all.updateOne({ worker: worker.id }, { $inc: { amount: 1 } });
    expect((await violations()).map(({ invariant }) => invariant)).toContain(7);
    await all.updateOne({ worker: worker.id }, { $inc: { amount: -1 } });
    expect(await violations()).toEqual([]);
  });
});

describe('who may', () => {
  it('is finance for runs, the worker for their own, and nobody else', async () => {
    const worker = await payee();
    const body = { currentPassword: PASSWORD, rail: 'aba', holderName: 'A B', accountNumber: ACCOUNT };
    for (const who of [staff.operations, staff.quality, worker.actor]) {
      expect((await call(who, '/admin/payout-runs/preview', 'POST', {})).status).toBe(403);
      expect((await call(who, '/admin/payout-runs', 'POST', {})).status).toBe(403);
    }
    expect((await call(staff.quality, '/admin/payouts')).status).toBe(403);
    expect((await call(worker.actor, '/admin/payouts')).status).toBe(403);
    expect((await call(staff.finance, '/users/me/payout-method')).status).toBe(403);
    expect((await call(staff.finance, '/users/me/payout-method', 'POST', body)).status).toBe(403);
    expect((await call(staff.finance, '/payouts')).status).toBe(403);
  });

  it('an account changes with the password only, and its number is sealed', async () => {
    const { hashPassword } = await import('@/features/accounts');
    const worker = await makeWorker(app, { skills: ['bookkeeping'] });
    const body = { rail: 'aba', holderName: 'SOKHA PRAK', accountNumber: ACCOUNT };
    await app.system.db
      .collection<{ _id: ObjectId }>('auth-credentials')
      .updateOne({ _id: worker.id }, { $set: { hash: await hashPassword(PASSWORD) } }, { upsert: true });
    const set = (currentPassword: string, more = {}) =>
      call(worker.actor, '/users/me/payout-method', 'POST', { ...body, ...more, currentPassword });
    expect((await set('not my password at all')).body.error.details[0].path).toBe('currentPassword');
    expect((await set(PASSWORD, { accountNumber: '12' })).body.error.details[0].path).toBe('accountNumber');
    const answer = await set(PASSWORD);
    expect(answer.body.data.method).toMatchObject({
      rail: 'aba',
      lastFour: ACCOUNT.slice(-4),
      flagged: false,
    });
    expect(answer.body.data.method.heldUntil).not.toBeNull();
    const stored = await app.system.db.collection('payout-methods').findOne({ worker: worker.id });
    expect(JSON.stringify(stored)).not.toContain(ACCOUNT);
    expect(stored?.account).toMatchObject({ kid: '1' });
    const shown = await app.payload.find({ collection: 'payout-methods', overrideAccess: true, limit: 100 });
    expect(JSON.stringify(shown)).not.toMatch(/"account"|"tag"/);
    const removed = { currentPassword: PASSWORD };
    expect((await call(worker.actor, '/users/me/payout-method', 'DELETE', removed)).status).toBe(200);
    expect(await app.system.db.collection('payout-methods').findOne({ worker: worker.id })).toMatchObject({
      active: false,
      account: null,
    });
  });
});

it('whatever is earned, paid and returned in whatever order, the accounts are right', async () => {
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('earn' as const), cents: fc.integer({ min: 1, max: 4_000 }) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constantFrom('draft' as const, 'approve' as const, 'pay' as const) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('cancel' as const, 'return' as const) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 22 }), async (steps) => {
      const worker = await payee('wing');
      let earned = 0;
      for (const one of steps) {
        if (one.kind === 'earn') {
          await earn(worker, one.cents);
          earned += one.cents;
          continue;
        }
        await act(one.kind, worker).catch((error: { code?: string }) => {
          if (!['CONFLICT', 'INVALID_TRANSITION', 'FORBIDDEN'].includes(error.code ?? '')) throw error;
        });
        const { cleared, paid } = await accountsOf(worker);
        const settled = (await payoutsOf(worker)).filter(({ state }) => state === 'paid');
        const fees = settled.reduce((sum, { fee }) => sum + fee, 0);
        expect(cleared + paid + fees).toBe(earned);
        expect(Math.min(cleared, paid)).toBeGreaterThanOrEqual(0);
        expect(settled.reduce((sum, { net }) => sum + net, 0)).toBe(paid);
      }
      expect(await violations()).toEqual([]);
    }),
    { numRuns: 8 },
  );
}, 120_000);

async function act(
  kind: 'draft' | 'approve' | 'pay' | 'cancel' | 'return',
  worker: TestWorker,
): Promise<void> {
  if (kind === 'draft') return void (await draft(staff.finance, [worker]));
  const last = (await payoutsOf(worker)).at(-1);
  if (!last) return;
  const run = { _id: last.run };
  if (kind === 'approve') await approve(staff.owner, run);
  if (kind === 'pay') await payRun(run);
  if (kind === 'cancel') {
    const { cancelRun } = await import('@/features/payouts/use-cases/cancel-run');
    await cancelRun(app.as(staff.finance), { runId: run._id.toHexString(), reason: 'Again' });
  }
  if (kind === 'return') {
    const { markPayoutReturned } = await import('@/features/payouts/use-cases/return-payout');
    await markPayoutReturned(app.as(staff.finance), { payoutId: last._id.toHexString(), reason: 'Closed' });
    await setAccount(worker, 'wing');
    later(49 * HOUR_MS);
  }
}
