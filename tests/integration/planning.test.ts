import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { UserActor } from '@/platform/context';
import { DAY_MS } from '@/shared/durations';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';
import { BOOKKEEPING_BRIEF, makeClient, makeWorker } from '../support/people';

/** Monday, 09:00 in Phnom Penh, six weeks before Khmer New Year (14–16 April). */
const MORNING = new Date('2026-03-09T02:00:00Z');

let app: InProcess;
let jobs: typeof import('@/features/jobs');
let capacity: typeof import('@/features/capacity');
let years: typeof import('@/features/promise/use-cases/holiday-years');
let owner: UserActor;

beforeAll(async () => {
  app = await bootInProcess(MORNING);
  jobs = await import('@/features/jobs');
  capacity = await import('@/features/capacity');
  years = await import('@/features/promise/use-cases/holiday-years');
  const { createAccount } = await import('@/features/accounts');
  const { unitOfWork } = await import('@/platform/unit-of-work');
  const user = await unitOfWork(app.system, (tx) =>
    createAccount(tx, {
      role: 'admin',
      email: 'owner@nimmit.test',
      firstName: 'Ada',
      lastName: 'Owner',
      emailVerified: true,
      passwordHash: null,
    }),
  );
  await app.system.db.collection('users').updateOne({ _id: user._id }, { $set: { staffRoles: ['owner'] } });
  owner = personActor(user, { staffRoles: ['owner'] });
});
afterAll(() => app?.stop());
beforeEach(async () => {
  app.clock.set(MORNING);
  const names = [
    'worker-cards',
    'worker-profiles',
    'jobs',
    'offers',
    'agenda-tasks',
    'planning-warnings',
    'notifications',
  ];
  for (const name of names) await app.system.db.collection(name).deleteMany({});
});

async function post() {
  const client = await makeClient(app, 50);
  const job = await jobs.createJob(app.as(client.actor), {
    title: 'Reconcile February in QuickBooks',
    description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
    category: 'bookkeeping',
    brief: BOOKKEEPING_BRIEF,
    publish: true,
  });
  return { client, job };
}
const seen = () => capacity.getCapacity(app.as(owner), {});
const on = (found: Awaited<ReturnType<typeof seen>>, date: string) =>
  found.days.find((day) => day.date === date);
const notices = (type: string) => app.system.db.collection('notifications').countDocuments({ type });

describe('capacity', () => {
  it('is shifts less load and holidays, by worker, skill and half-hour', async () => {
    const worker = await makeWorker(app, { skills: ['bookkeeping'] });
    const before = await seen();
    expect(on(before, '2026-03-09')).toMatchObject({ usualHours: 8, freeHours: 8 });
    expect(on(before, '2026-04-14')).toMatchObject({
      holiday: expect.stringContaining('New Year'),
      freeHours: 0,
    });
    const { job } = await post();
    await app.runDueTasks();
    const matching = await import('@/features/matching');
    await matching.acceptOffer(app.as(worker.actor), { jobId: job._id.toHexString() });
    const after = await seen();
    const taken = (on(before, '2026-03-09')?.freeHours ?? 0) - (on(after, '2026-03-09')?.freeHours ?? 0);
    expect(taken).toBeCloseTo(job.deliveryTime.estimated, 0);
    const books = after.skills.find(({ slug }) => slug === 'bookkeeping');
    expect(books).toMatchObject({ workers: 1 });
    expect(books?.free).toHaveLength(42 * 48);
    expect(after.workers[0]?.slots).toMatch(/x+o+/);
  });

  it('is for staff alone', async () => {
    const { client } = await post();
    await expect(capacity.getCapacity(app.as(client.actor), {})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('shortages ahead', () => {
  it('are told to staff once, stand on the dashboard, and are over when somebody covers', async () => {
    await makeWorker(app, { skills: ['bookkeeping'] });
    await post();
    expect(await capacity.watchPlanning(app.system, {})).toContain('gap:2026-04-14');
    expect(await capacity.watchPlanning(app.system, {})).toEqual([]);
    expect(await notices('capacity-gap')).toBe(1);
    expect(await capacity.standingWarnings(app.system)).toMatchObject([
      { kind: 'holiday-gap', from: '2026-04-14', to: '2026-04-16' },
    ]);
    const { getDashboard } = await import('@/features/admin/use-cases/get-dashboard');
    expect((await getDashboard(app.as(owner), {})).warnings).toHaveLength(1);

    const abroad = await makeWorker(app, { skills: ['bookkeeping'], timezone: 'Asia/Tokyo' });
    await app.system.db
      .collection('worker-profiles')
      .updateOne({ worker: abroad.id }, { $set: { 'availability.timezone': 'Asia/Tokyo' } });
    await capacity.watchPlanning(app.system, {});
    expect(await capacity.standingWarnings(app.system)).toEqual([]);
  });

  it('come for Pchum Ben and Water Festival too, though their dates are only expected', async () => {
    await makeWorker(app, { skills: ['bookkeeping'] });
    app.clock.set(new Date('2026-09-14T02:00:00Z'));
    await post();
    const fresh = await capacity.watchPlanning(app.system, {});
    const names = (await capacity.standingWarnings(app.system)).map(({ name }) => name).join();
    expect([fresh.length > 0, names]).toEqual([true, expect.stringContaining('Pchum Ben')]);
    app.clock.set(new Date('2026-11-02T02:00:00Z'));
    await capacity.watchPlanning(app.system, {});
    const later = (await capacity.standingWarnings(app.system)).map(({ name }) => name).join();
    expect(later).toContain('Water Festival');
  });
});

describe('the yearly sign-off', () => {
  const sign = (year: string, confirmAll = false) => years.signOffYear(app.as(owner), { year, confirmAll });
  const DECEMBER = new Date('2026-12-28T02:00:00Z');

  it('is due from mid-October, told once, and refuses while days are open', async () => {
    app.clock.set(new Date('2026-10-10T02:00:00Z'));
    expect(await capacity.watchPlanning(app.system, {})).not.toContain('year:2027');
    app.clock.set(new Date('2026-10-20T02:00:00Z'));
    expect(await capacity.watchPlanning(app.system, {})).toContain('year:2027');
    expect(await notices('calendar-unsigned')).toBe(1);
    await expect(sign('2027')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(sign('2044', true)).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    const quality = { ...owner, staffRoles: ['quality' as const] };
    await expect(
      years.signOffYear(app.as(quality), { year: '2027', confirmAll: true }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('makes promises into the year surer', async () => {
    for (let count = 0; count < 3; count += 1) await makeWorker(app, { skills: ['bookkeeping'] });
    app.clock.set(DECEMBER);
    const client = await makeClient(app, 50);
    const quote = () =>
      jobs.quoteJob(app.as(client.actor), {
        title: 'Reconcile February in QuickBooks',
        description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions.',
        category: 'bookkeeping',
        brief: BOOKKEEPING_BRIEF,
        urgency: 'standard',
      });
    app.clock.set(new Date(DECEMBER.getTime() + 5 * DAY_MS));
    const open = (await quote()).promise;
    expect(open.reasons.map(({ key }) => key)).toContain('promise.calendar-open');
    await Promise.all([sign('2027', true), sign('2027', true)]);
    const signed = (await quote()).promise;
    expect(signed.reasons.map(({ key }) => key)).not.toContain('promise.calendar-open');
    expect([open.confidence, signed.confidence]).toEqual(['medium', 'high']);
    const [year] = (await years.listHolidayYears(app.as(owner), {})).filter((one) => one.year === '2027');
    expect(year).toMatchObject({ unconfirmed: [], signedBy: 'Ada Owner', due: false });
    await capacity.watchPlanning(app.system, {});
    expect(await capacity.standingWarnings(app.system)).toEqual([]);
  });
});
