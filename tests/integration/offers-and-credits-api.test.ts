import type { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { UserActor } from '@/platform/context';
import { createV1App } from '@/platform/http/app';
import { mongoOf } from '@/platform/mongo';
import { newId } from '@/shared/ids';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';
import {
  BOOKKEEPING_BRIEF,
  makeClient,
  makeWorker,
  type TestClient,
  type TestWorker,
} from '../support/people';

/** Offers expire by the moved clock, and /v1 asks the machine's: the test stands at the machine's now. */
const NOW = new Date();
const WHO = 'x-test-actor';

let app: InProcess;
let client: TestClient;
let stranger: TestClient;
let chosen: TestWorker;
let runnerUp: TestWorker;
let jobId: string;
let api: ReturnType<typeof createV1App>;
const actors = new Map<string, UserActor>();

beforeAll(async () => {
  app = await bootInProcess(NOW);
  api = createV1App({
    payload: app.payload,
    client: mongoOf(app.payload).client,
    authenticate: async (headers) => actors.get(headers.get(WHO) ?? '') ?? null,
  });
  const { v1Routes } = await import('@/composition/v1-routes');
  for (const add of v1Routes) add(api);
  // Always on shift: a zone of its own, so that no public holiday of Cambodia comes in between.
  const always = { hours: { start: '00:00', end: '00:00' }, timezone: 'Asia/Bangkok' };
  chosen = await makeWorker(app, {
    skills: ['bookkeeping'],
    stats: { averageRating: 5, ratingCount: 9 },
    ...always,
  });
  runnerUp = await makeWorker(app, {
    skills: ['bookkeeping'],
    stats: { averageRating: 4, ratingCount: 9 },
    ...always,
  });
  client = await makeClient(app, 40);
  stranger = await makeClient(app, 1);
  const job = await (await import('@/features/jobs')).createJob(app.as(client.actor), {
    title: 'Reconcile February in QuickBooks',
    description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  });
  jobId = job._id.toHexString();
  await app.runDueTasks();
});
afterAll(() => app?.stop());

interface Call {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

async function call(
  actor: UserActor | null,
  path: string,
  { method = 'GET', body, headers = {} }: Call = {},
) {
  if (actor) actors.set(actor.id, actor);
  const answer = await api.request(`http://localhost:3000/v1${path}`, {
    method,
    headers: {
      ...headers,
      authorization: 'Bearer test',
      ...(actor ? { [WHO]: actor.id } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

/** Whether an answer is what the document promises, to the last field. */
function conforms(body: unknown, route: { responses: Record<number, unknown> }, status = 200): void {
  const { content } = route.responses[status] as { content: { 'application/json': { schema: z.ZodType } } };
  const result = content['application/json'].schema.safeParse(body);
  expect(result.error?.issues ?? []).toEqual([]);
}

const staff = (...staffRoles: UserActor['staffRoles']) =>
  personActor({ _id: newId() as ObjectId, role: 'admin' }, { staffRoles });

describe('offers', () => {
  it('are listed to the worker with pay and reasons, without anything of the client but a first name', async () => {
    const { listAvailableJobsRoute } = await import('@/features/matching/api/matching.contract');
    const { status, body } = await call(chosen.actor, '/jobs/available');
    expect(status).toBe(200);
    conforms(body, listAvailableJobsRoute);
    const [offer] = body.data.offers;
    expect(offer).toMatchObject({
      jobId,
      state: 'offered',
      job: { clientFirstName: 'Dana' },
      payout: { hourlyRate: 1000 },
    });
    expect(offer.reasons.length).toBeGreaterThan(0);
    expect(offer.reasons.every(({ text, key }: { text: string; key: string }) => text !== key)).toBe(true);
    expect(JSON.stringify(body)).not.toMatch(/Reyes|@client\.test|credits/);
    expect((await call(client.actor, '/jobs/available')).status).toBe(403);
    expect((await call(null, '/jobs/available')).status).toBe(401);
  });

  it('are explained to each reader as far as they may know', async () => {
    const { getMatchesRoute } = await import('@/features/matching/api/matching.contract');
    const toClient = await call(client.actor, `/jobs/${jobId}/matches`);
    conforms(toClient.body, getMatchesRoute);
    expect(toClient.body.data.candidates).toHaveLength(2);
    expect(JSON.stringify(toClient.body)).not.toMatch(/components|counterfactual|"score"/);
    const toStaff = await call(staff('support'), `/jobs/${jobId}/matches`);
    conforms(toStaff.body, getMatchesRoute);
    expect(toStaff.body.data.candidates[1].counterfactual.length).toBeGreaterThan(0);
    const toWorker = await call(chosen.actor, `/jobs/${jobId}/matches`);
    expect(toWorker.body.data.candidates.map((row: { worker: { id: string } }) => row.worker.id)).toEqual([
      chosen.id.toHexString(),
    ]);
    for (const nobody of [stranger.actor, runnerUp.actor]) {
      expect((await call(nobody, `/jobs/${jobId}/matches`)).status).toBe(404);
    }
  });

  it('are refused with the field’s code, declined, and accepted once however often it is asked', async () => {
    const { acceptOfferRoute, declineOfferRoute } = await import('@/features/matching/api/matching.contract');
    const decline = (actor: UserActor, body: unknown) =>
      call(actor, `/jobs/${jobId}/decline`, { method: 'POST', body });
    expect(await decline(chosen.actor, { reason: { $gt: '' } })).toMatchObject({
      status: 400,
      body: { error: { code: 'VALIDATION_FAILED', details: [{ path: 'reason' }] } },
    });
    expect((await decline(runnerUp.actor, { reason: 'pay' })).status).toBe(404);
    const declined = await decline(chosen.actor, { reason: 'pay', note: 'Too little.' });
    expect(declined.status).toBe(200);
    conforms(declined.body, declineOfferRoute);
    expect(await decline(chosen.actor, { reason: 'pay' })).toMatchObject({
      status: 409,
      body: { error: { code: 'OFFER_CLOSED' } },
    });
    const headers = { 'Idempotency-Key': `accept-${jobId}` };
    const accept = () => call(runnerUp.actor, `/jobs/${jobId}/accept`, { method: 'POST', headers });
    const accepted = await accept();
    expect(accepted.body.error).toBeUndefined();
    conforms(accepted.body, acceptOfferRoute);
    expect(accepted.body.data).toMatchObject({ status: 'assigned', payout: { currency: 'USD' } });
    const again = await accept();
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    expect(again.body).toEqual(accepted.body);
    expect((await call(chosen.actor, '/jobs/available')).body.data.offers).toEqual([]);
    const { data } = (await call(client.actor, `/jobs/${jobId}/matches`)).body;
    expect(data.history.map(({ action }: { action: string }) => action)).toEqual([
      'offered',
      'declined',
      'offered',
      'accepted',
    ]);
  });
});

describe('credits', () => {
  it('are shown with lots and forecast, and every movement with the balance after it', async () => {
    const { getCreditsRoute, listPaymentHistoryRoute } = await import(
      '@/features/credits/api/credits.contract'
    );
    const overview = await call(client.actor, '/users/me/credits');
    conforms(overview.body, getCreditsRoute);
    const { available, held, lots } = overview.body.data;
    expect(available + held).toBe(40);
    expect(lots).toMatchObject([{ granted: 40, available, held }]);
    const history = await call(client.actor, '/payments/history');
    conforms(history.body, listPaymentHistoryRoute);
    expect(history.body.data).toMatchObject([
      { type: 'credit_hold', credits: -held, balanceAfter: available, job: { id: jobId } },
      { type: 'credit_purchase', credits: 40, balanceAfter: 40 },
    ]);
    const filtered = await call(client.actor, '/payments/history?type=credit_purchase&limit=1');
    expect(filtered.body).toMatchObject({ pagination: { total: 1 }, data: [{ balanceAfter: null }] });
    expect((await call(chosen.actor, '/users/me/credits')).status).toBe(403);
    expect((await call(null, '/payments/history')).status).toBe(401);
  });

  it('are given and taken by finance alone, with a reason, never below zero', async () => {
    const { adjustCreditsRoute } = await import('@/features/credits/api/credits.contract');
    const path = `/admin/organizations/${stranger.organization}/credits`;
    const adjust = (actor: UserActor, body: unknown, to = path) => call(actor, to, { method: 'POST', body });
    const gift = { credits: 5, reason: 'Late delivery last week.' };
    for (const actor of [client.actor, chosen.actor, staff('operations'), staff('support')]) {
      expect((await adjust(actor, gift)).status).toBe(403);
    }
    const given = await adjust(staff('finance'), gift);
    expect(given.status).toBe(201);
    conforms(given.body, adjustCreditsRoute, 201);
    expect(given.body.data).toMatchObject({ available: 6, held: 0 });
    const taken = await adjust(staff('owner'), { credits: -6, reason: 'Given by mistake.' });
    expect(taken.body.data).toMatchObject({ available: 0, lots: [] });
    expect(await adjust(staff('finance'), { credits: -1, reason: 'Once more.' })).toMatchObject({
      status: 402,
      body: { error: { code: 'INSUFFICIENT_CREDITS', details: { required: 1, available: 0 } } },
    });
    expect((await adjust(staff('finance'), gift, `/admin/organizations/${newId()}/credits`)).status).toBe(
      404,
    );
    expect((await adjust(staff('finance'), { credits: 5 })).status).toBe(400);
    const audit = app.system.db.collection('audit-logs');
    expect(
      await audit.countDocuments({ action: 'credits.adjust', entityId: String(stranger.organization) }),
    ).toBe(2);
    const { checkLedger } = await import('@/features/credits');
    expect(await checkLedger(app.system.db)).toEqual([]);
  });
});

it('earnings show what is pending and cleared, a row a job, to the worker alone', async () => {
  const { getEarningsRoute } = await import('@/features/earnings/api/earnings.contract');
  const { recordEarning } = await import('@/features/credits');
  const { unitOfWork } = await import('@/platform/unit-of-work');
  await unitOfWork(app.system, (tx) => recordEarning(tx, { workerId: runnerUp.id, jobId, amount: 2_500 }));
  const pending = await call(runnerUp.actor, '/earnings');
  conforms(pending.body, getEarningsRoute);
  expect(pending.body.data).toMatchObject({
    summary: { pending: 2_500, cleared: 0, thisMonth: 2_500 },
    rows: [{ amount: 2_500, state: 'pending', job: { id: jobId }, khr: 102_500 }],
  });
  app.clock.advance(6 * 24 * 3_600_000);
  await app.runDueTasks();
  const cleared = await call(runnerUp.actor, '/earnings?state=cleared');
  expect(cleared.body.data).toMatchObject({
    summary: { pending: 0, cleared: 2_500 },
    rows: [{ state: 'cleared' }],
  });
  expect((await call(chosen.actor, '/earnings')).body.data.rows).toEqual([]);
  expect((await call(client.actor, '/earnings')).status).toBe(403);
});

it('skills and plans are for everybody', async () => {
  const { getSkillRoute, listSkillCategoriesRoute, listSkillsRoute } = await import(
    '@/features/skills/api/skills.contract'
  );
  const { listPlansRoute } = await import('@/features/credits/api/credits.contract');
  const skills = await call(null, '/skills?category=video&sort=-name&limit=2');
  conforms(skills.body, listSkillsRoute);
  expect(skills.body).toMatchObject({
    data: [{ name: 'Video editing' }, {}],
    pagination: { total: 4, totalPages: 2 },
  });
  expect((await call(null, '/skills?q=quickbooks')).body.data).toMatchObject([{ slug: 'bookkeeping' }]);
  conforms((await call(null, '/skills/categories')).body, listSkillCategoriesRoute);
  conforms((await call(null, '/skills/bookkeeping')).body, getSkillRoute);
  expect((await call(null, '/skills/no-such-skill')).status).toBe(404);
  const plans = await call(null, '/subscriptions/plans');
  conforms(plans.body, listPlansRoute);
  expect(plans.body.data.map(({ credits }: { credits: number }) => credits)).toEqual([10, 25, 60]);
});
