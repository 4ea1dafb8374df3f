import fc from 'fast-check';
import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, type Accounts, openAccounts } from '../support/accounts';
import { dataOf } from '../support/http';

/** Reports over random books, each compared with the same figures computed the long way round. */

const ZONE = { client: 'America/New_York', worker: 'Asia/Phnom_Penh' };
const CATEGORIES = ['bookkeeping', 'graphic-design', 'video-editing'];
const STATUSES = ['completed', 'completed', 'completed', 'cancelled', 'revision', 'pending'];
const JOBS = 160;

interface Job {
  _id: ObjectId;
  number: string;
  organization: ObjectId;
  client: ObjectId;
  worker: ObjectId | null;
  category: string;
  status: string;
  createdAt: Date;
  submittedAt: Date | null;
  clock: { from: Date }[];
  onTimeDelivery: boolean | null;
  revisions: object[];
  clientRating: { rating: number } | null;
  workerRating: { rating: number } | null;
  pricing: { type: string };
  settlement: { captured: number } | null;
  payout: { hours: number };
}
interface Entry {
  _id: ObjectId;
  type: string;
  organization: ObjectId | null;
  worker: ObjectId | null;
  job: ObjectId | null;
  credits: number;
  amount: number;
  createdAt: Date;
  idempotencyKey: string;
  postings: object[];
}
interface Report {
  totals: Record<string, number | null>;
  rows: ({ key: string | null } & Record<string, unknown>)[];
}

let accounts: Accounts;
let client: Account;
let stranger: Account;
let worker: Account;
let other: Account;
const jobs: Job[] = [];
const entries: Entry[] = [];

/** A generator that the same seed always makes the same. */
let state = 20260301;
const random = () => {
  state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return state / 4_294_967_296;
};
const below = (limit: number) => Math.floor(random() * limit);
const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
const maybe = <T>(value: () => T): T | null => (random() < 0.7 ? value() : null);
/** Often within half a day of a month's beginning, where zones differ. */
const atMonthsEdge = () => new Date(Date.UTC(2025, below(15), 1, below(24) - 12, below(60)));
const somewhen = () =>
  random() < 0.3 ? atMonthsEdge() : new Date(Date.UTC(2025, below(15), 1 + below(31), below(24), below(60)));
const monthIn = (at: Date, zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit' }).format(at);
const dayIn = (at: Date, zone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);

function makeJob(organization: ObjectId, person: ObjectId, doer: ObjectId): Job {
  const createdAt = somewhen();
  const status = pick(STATUSES);
  const isPosted = status !== 'pending';
  const delivered = isPosted && random() < 0.85;
  const postedAt = new Date(createdAt.getTime() + below(300) * 60_000);
  const soon = new Date(postedAt.getTime() + below(4000) * 60_000);
  const edge = new Date(Date.UTC(soon.getUTCFullYear(), soon.getUTCMonth() + 1, 1, below(24) - 12));
  return {
    number: `ANA-${jobs.length}-${Date.now()}`,
    ...{ _id: new ObjectId(), organization, client: person, category: pick(CATEGORIES), status, createdAt },
    worker: isPosted && (delivered || random() < 0.8) ? doer : null,
    submittedAt: delivered ? (random() < 0.3 ? edge : soon) : null,
    clock: isPosted ? [{ from: postedAt }] : [],
    onTimeDelivery: delivered ? maybe(() => random() < 0.7) : null,
    revisions: Array.from({ length: random() < 0.4 ? 1 + below(3) : 0 }, () => ({})),
    clientRating: status === 'completed' ? maybe(() => ({ rating: 1 + below(5) })) : null,
    workerRating: status === 'completed' ? maybe(() => ({ rating: 1 + below(5) })) : null,
    pricing: { type: random() < 0.7 ? 'credit' : 'fixed' },
    settlement: status === 'completed' ? { captured: 1 + below(9) } : null,
    payout: { hours: 1 + below(6) },
  };
}
function entry(type: string, of: Partial<Entry>): void {
  const _id = new ObjectId();
  entries.push({
    ...{ _id, type, organization: null, worker: null, job: null, credits: 0, amount: 0 },
    ...{ createdAt: somewhen(), idempotencyKey: `analytics-test:${_id}`, postings: [] },
    ...of,
  });
}

beforeAll(async () => {
  accounts = await openAccounts();
  client = await accounts.client();
  stranger = await accounts.client();
  worker = await accounts.worker([]);
  other = await accounts.worker([]);
  const organizations = [client, stranger].map((one) => new ObjectId(String(one.organizationId)));
  for (let index = 0; index < JOBS; index += 1) {
    const side = below(2);
    const [organization, person] = [organizations[side], [client, stranger][side]];
    const doer = new ObjectId(pick([worker, other]).id);
    if (organization && person) jobs.push(makeJob(organization, new ObjectId(person.id), doer));
  }
  for (const job of jobs) {
    const { _id, organization, worker: doer } = job;
    const of = { organization, job: _id };
    entry('credit_hold', { ...of, credits: -5 });
    if (random() < 0.6) entry('credit_usage', { ...of, credits: -(1 + below(9)) });
    if (random() < 0.2) entry('credit_release', { ...of, credits: 2 });
    if (random() < 0.2) entry('refund', { ...of, credits: 1 + below(2) });
    if (random() < 0.3) entry('one_time_payment', { ...of, amount: 2000 + below(9000) });
    if (random() < 0.1) entry('refund', { ...of, amount: -(500 + below(900)) });
    if (doer && random() < 0.7)
      entry('worker_earning', { worker: doer, job: _id, amount: 900 + below(5000) });
    if (doer && random() < 0.5) entry('worker_earning', { worker: doer, job: _id, amount: 0 });
    if (doer && random() < 0.1)
      entry('worker_earning', { worker: doer, job: _id, amount: -(100 + below(300)) });
  }
  for (const organization of organizations) {
    for (let index = 0; index < 12; index += 1) {
      entry('subscription_payment', { organization, amount: 19_900 });
      if (index % 3 === 0) entry('credit_purchase', { organization, amount: 12_000, credits: 5 });
    }
  }
  await accounts.db.collection('jobs').insertMany(jobs);
  await accounts.db.collection('transactions').insertMany(entries);
});
afterAll(async () => {
  await accounts?.db.collection('jobs').deleteMany({ _id: { $in: jobs.map(({ _id }) => _id) } });
  await accounts?.db.collection('transactions').deleteMany({ _id: { $in: entries.map(({ _id }) => _id) } });
  await accounts?.close();
});

const within = (at: Date | null, zone: string, from: string, to: string) =>
  at !== null && dayIn(at, zone) >= from && dayIn(at, zone) <= to;
const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
const grouped = <T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};

/** The figures of some jobs, counted one by one. */
function figures(of: readonly Job[]) {
  const count = (is: (job: Job) => boolean) => of.filter(is).length;
  const ratings = of.flatMap(({ clientRating }) => (clientRating ? [clientRating.rating] : []));
  const times = of
    .flatMap(({ submittedAt, clock, createdAt }) =>
      submittedAt ? [(+submittedAt - +(clock[0]?.from ?? createdAt)) / 60_000] : [],
    )
    .toSorted((a, b) => a - b);
  const completed = count(({ status }) => status === 'completed');
  const [onTime, late] = [
    count((one) => one.onTimeDelivery === true),
    count((one) => one.onTimeDelivery === false),
  ];
  const firstPass = count(({ status, revisions }) => status === 'completed' && revisions.length === 0);
  const revisions = of.reduce((sum, one) => sum + one.revisions.length, 0);
  const middle = [times[Math.floor((times.length - 1) / 2)], times[Math.ceil((times.length - 1) / 2)]];
  return {
    jobs: of.length,
    completed,
    cancelled: count(({ status }) => status === 'cancelled'),
    open: count(({ status }) => status !== 'completed' && status !== 'cancelled'),
    delivered: times.length,
    ...{ onTime, late, firstPass, revisions },
    onTimeRate: onTime + late ? round(onTime / (onTime + late), 4) : null,
    firstPassRate: completed ? round(firstPass / completed, 4) : null,
    revisionsPerJob: times.length ? round(revisions / times.length, 2) : null,
    rated: ratings.length,
    averageRating: ratings.length ? round(ratings.reduce((a, b) => a + b, 0) / ratings.length, 2) : null,
    turnaroundMinutes: times.length ? Math.round(((middle[0] ?? 0) + (middle[1] ?? 0)) / 2) : null,
  };
}
/** That a report's rows are these, in whatever order; months in which nothing happened may stand between them. */
function same(report: Report, expected: Map<string, object>): void {
  const rows = new Map(report.rows.map((row) => [String(row.key), row]));
  for (const [key, value] of expected) expect(rows.get(key), key).toMatchObject(value);
  for (const [key, row] of rows) if (!expected.has(key)) expect(row.jobs, key).toBe(0);
}
/** Random periods, as days. */
const periods = () =>
  fc.sample(
    fc.tuple(fc.integer({ min: 0, max: 420 }), fc.integer({ min: 0, max: 300 })).map(([start, length]) => {
      const day = (offset: number) => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);
      return { from: day(start), to: day(start + length) };
    }),
    { numRuns: 6, seed: 11 },
  );
const ask = async (who: Account, path: string, query: Record<string, string>): Promise<Report> =>
  dataOf(await who.http.get<Report>(`/v1/${path}?${new URLSearchParams(query)}`));

describe('an organization’s reports', () => {
  it.each(['month', 'category', 'person', 'worker'])('count its jobs by %s', async (by) => {
    for (const period of periods()) {
      const mine = jobs.filter(
        (job) =>
          String(job.organization) === client.organizationId &&
          job.status !== 'pending' &&
          within(job.createdAt, ZONE.client, period.from, period.to),
      );
      const keyOf = (job: Job) =>
        ({
          month: monthIn(job.createdAt, ZONE.client),
          category: job.category,
          person: String(job.client),
          worker: String(job.worker),
        })[by] as string;
      const report = await ask(client, 'analytics/jobs', { ...period, by });
      same(report, new Map([...grouped(mine, keyOf)].map(([key, of]) => [key, figures(of)])));
      expect(report.totals).toMatchObject(figures(mine));
    }
  });

  it.each(['month', 'category', 'person'])('sum what it spent by %s', async (by) => {
    for (const period of periods()) {
      const mine = entries.filter(
        (one) =>
          String(one.organization) === client.organizationId &&
          within(one.createdAt, ZONE.client, period.from, period.to) &&
          !['credit_hold', 'credit_release'].includes(one.type),
      );
      const jobOf = new Map(jobs.map((job) => [String(job._id), job]));
      const keyOf = (one: Entry) => {
        const job = jobOf.get(String(one.job));
        if (by === 'month') return monthIn(one.createdAt, ZONE.client);
        return job ? (by === 'category' ? job.category : String(job.client)) : 'none';
      };
      const summed = (of: readonly Entry[]) => ({
        credits: of.reduce(
          (sum, one) => sum - (['credit_usage', 'refund'].includes(one.type) ? one.credits : 0),
          0,
        ),
        jobMoney: of.reduce((sum, one) => sum + (one.job ? one.amount : 0), 0),
        planMoney: of.reduce((sum, one) => sum + (one.job ? 0 : one.amount), 0),
        jobs: new Set(of.flatMap(({ job }) => (job ? [String(job)] : []))).size,
      });
      const groups = grouped(mine, keyOf);
      if (by !== 'month') groups.delete('none');
      const report = await ask(client, 'analytics/spending', { ...period, by });
      const rows = new Map(report.rows.map((row) => [String(row.key), row]));
      for (const [key, of] of groups) expect(rows.get(key), key).toMatchObject(summed(of));
      expect(report.totals).toMatchObject(summed(mine));
    }
  });

  it('name who worked for it', async () => {
    const period = { from: '2025-01-01', to: '2026-06-30' };
    const mine = jobs.filter((job) => String(job.organization) === client.organizationId && job.worker);
    const report = dataOf(
      await client.http.get<{ rows: { worker: { id: string; name: string }; credits: number }[] }>(
        `/v1/analytics/workers?${new URLSearchParams(period)}`,
      ),
    );
    for (const [id, of] of grouped(mine, (job) => String(job.worker))) {
      const credits = of.reduce(
        (sum, job) => sum + (job.pricing.type === 'credit' ? (job.settlement?.captured ?? 0) : 0),
        0,
      );
      const row = report.rows.find((one) => one.worker.id === id);
      expect(row).toMatchObject({ ...figures(of), credits });
    }
  });

  it('are refused for a period that is none, and say nothing of others', async () => {
    const status = async (query: string) => (await client.http.get(`/v1/analytics/jobs?${query}`)).status;
    expect(await status('from=2025-02-30')).toBe(400);
    expect(await status('from=2025-03-01&to=2025-02-01')).toBe(400);
    expect(await status('from=2020-01-01&to=2026-01-01')).toBe(400);
    expect(await status('by=organization')).toBe(400);
    expect((await worker.http.get('/v1/analytics/spending')).status).toBe(403);
    const text = JSON.stringify(await ask(stranger, 'analytics/jobs', { from: '2025-01-01', by: 'person' }));
    expect(text).not.toContain(client.id);
  });

  it('come as a file', async () => {
    const answer = await client.http.get('/v1/analytics/spending?by=category&from=2025-01-01&format=csv');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/csv');
  });
});

describe('a worker’s reports', () => {
  it.each(['month', 'category'])('tell how their work went by %s', async (by) => {
    for (const period of periods()) {
      const mine = jobs.filter(
        (job) =>
          String(job.worker) === worker.id && within(job.submittedAt, ZONE.worker, period.from, period.to),
      );
      const keyOf = (job: Job) =>
        by === 'month' ? monthIn(job.submittedAt ?? job.createdAt, ZONE.worker) : job.category;
      const report = await ask(worker, 'analytics/performance', { ...period, by });
      same(report, new Map([...grouped(mine, keyOf)].map(([key, of]) => [key, figures(of)])));
      expect(report.totals).toMatchObject(figures(mine));
    }
  });

  it.each(['month', 'category', 'client'])('sum what they earned by %s', async (by) => {
    const jobOf = new Map(jobs.map((job) => [String(job._id), job]));
    for (const period of periods()) {
      const mine = entries.filter(
        (one) =>
          String(one.worker) === worker.id &&
          one.amount !== 0 &&
          within(one.createdAt, ZONE.worker, period.from, period.to),
      );
      const keyOf = (one: Entry) => {
        const job = jobOf.get(String(one.job));
        return by === 'month'
          ? monthIn(one.createdAt, ZONE.worker)
          : String(by === 'category' ? job?.category : job?.organization);
      };
      const summed = (of: readonly Entry[]) => {
        const ids = [...new Set(of.map(({ job }) => String(job)))];
        return {
          amount: of.reduce((sum, one) => sum + one.amount, 0),
          jobs: ids.length,
          minutes: ids.reduce((sum, id) => sum + (jobOf.get(id)?.payout.hours ?? 0) * 60, 0),
        };
      };
      const report = await ask(worker, 'analytics/earnings', { ...period, by });
      const groups = [...grouped(mine, keyOf)].map(([key, of]) => [key, summed(of)] as const);
      same(report, new Map(groups));
      expect(report.totals).toMatchObject(summed(mine));
    }
  });

  it('name for whom, and nothing by which to reach them or see what they pay', async () => {
    const query = new URLSearchParams({ from: '2025-01-01', to: '2026-06-30' });
    const answer = await worker.http.get<{ rows: { id: string; name: string }[] }>(
      `/v1/analytics/clients?${query}`,
    );
    const { rows } = dataOf(answer);
    const mine = jobs.filter((job) => String(job.worker) === worker.id && job.submittedAt);
    for (const [id, of] of grouped(mine, (job) => String(job.organization)))
      expect(rows.find((row) => row.id === id)).toMatchObject({ ...figures(of), name: 'Dana Reyes' });
    expect(JSON.stringify(answer.body)).not.toMatch(/credits|price|email|@|phone/i);
    expect((await client.http.get('/v1/analytics/clients')).status).toBe(403);
  });
});

it.each(['worker', 'category', 'client', 'month'])('staff see quality by %s', async (by) => {
  const staff = await accounts.owner();
  for (const period of periods().slice(0, 3)) {
    const query = { ...period, by, client: String(client.organizationId) };
    const zone = ZONE.worker;
    const mine = jobs.filter(
      (job) =>
        String(job.organization) === client.organizationId &&
        within(job.submittedAt, zone, period.from, period.to),
    );
    const keyOf = (job: Job) =>
      ({
        month: monthIn(job.submittedAt ?? job.createdAt, zone),
        category: job.category,
        client: String(job.organization),
        worker: String(job.worker),
      })[by] as string;
    const report = await ask(staff, 'admin/quality-metrics', query);
    same(report, new Map([...grouped(mine, keyOf)].map(([key, of]) => [key, figures(of)])));
    expect(report.totals).toMatchObject(figures(mine));
  }
  expect((await client.http.get('/v1/admin/quality-metrics')).status).toBe(403);
});
