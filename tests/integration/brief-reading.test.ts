import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/shared/ids';
import { bootInProcess, type InProcess } from '../support/in-process';
import { INJECTIONS } from '../support/injections';
import { HONEST, type OpenAiStub, startOpenAiStub } from '../support/openai-stub';
import { BOOKKEEPING_BRIEF, makeClient, makeWorker, type TestClient } from '../support/people';

/** Monday, 09:00 in Phnom Penh. */
const MORNING = new Date('2026-03-02T02:00:00Z');

let app: InProcess;
let stub: OpenAiStub;
let jobs: typeof import('@/features/jobs');
let analysis: typeof import('@/features/analysis');
let client: TestClient;

beforeAll(async () => {
  stub = await startOpenAiStub();
  app = await bootInProcess(MORNING, {
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: stub.baseUrl,
    OPENAI_TIMEOUT_MS: '400',
  });
  jobs = await import('@/features/jobs');
  analysis = await import('@/features/analysis');
  client = await makeClient(app, 5_000);
});
afterAll(async () => {
  await app?.stop();
  await stub?.close();
});
beforeEach(async () => {
  app.clock.set(MORNING);
  stub.asked.length = 0;
  stub.answer({ content: HONEST });
  await mend();
  for (const name of ['analysis-readings', 'analysis-days', 'worker-cards'])
    await app.system.db.collection(name).deleteMany({});
});

/** A process of its own has a circuit of its own. */
async function mend(): Promise<void> {
  const { processWide } = await import('@/platform/process-wide');
  processWide('readings', () => new Map());
  const store = (globalThis as Record<symbol, Map<string, unknown> | undefined>)[
    Symbol.for('nimmit.process-wide')
  ];
  store?.delete('model-reader');
}

const BRIEF = {
  title: 'Reconcile February in QuickBooks',
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping' as const,
  brief: BOOKKEEPING_BRIEF,
};
const as = () => app.as(client.actor);
const quote = (more: Record<string, unknown> = {}) => jobs.quoteJob(as(), { ...BRIEF, ...more });
const readJob = (id: unknown) => jobs.jobsCollection(app.system.db).findOne({ _id: id as never });

describe('a quote', () => {
  it('answers at once and has the model’s reading the next time, read once', async () => {
    const first = await quote();
    expect(first).toMatchObject({ pending: true, estimate: { reading: { fallback: 'not-asked' } } });
    await analysis.readingsSettled();
    const second = await quote();
    expect(second).toMatchObject({
      pending: false,
      estimate: { hours: 3.5, analysis: HONEST, reading: { fallback: null, model: 'gpt-4o-mini' } },
    });
    await quote();
    expect(stub.asked).toHaveLength(1);
    expect(await analysis.analysisDaysCollection(app.system.db).findOne({ day: '2026-03-02' })).toMatchObject(
      {
        readings: 1,
        inputTokens: 900,
        outputTokens: 100,
        cost: 195,
      },
    );
  });

  it('of an unfinished brief is not worth a reading', async () => {
    expect((await quote({ brief: {} })).pending).toBe(false);
    await analysis.readingsSettled();
    expect(stub.asked).toHaveLength(0);
  });

  it('beyond the day’s budget is by the local analyser', async () => {
    await analysis.analysisDaysCollection(app.system.db).insertOne({
      _id: newId(),
      day: '2026-03-02',
      readings: 9,
      failures: 0,
      inputTokens: 0,
      outputTokens: 0,
      cost: 500 * 10_000,
      createdAt: MORNING,
      updatedAt: MORNING,
    });
    await quote();
    await analysis.readingsSettled();
    expect(stub.asked).toHaveLength(0);
    expect((await quote()).estimate.reading.fallback).toBe('budget');
  });
});

describe('the price that is held', () => {
  it('is of the reading that was on the screen, whichever has come meanwhile', async () => {
    const shown = await quote();
    const ofModel = { ...HONEST, estimatedHours: shown.estimate.hours * 1.45 };
    stub.answer({ content: ofModel });
    await analysis.readingsSettled();
    await app.system.db.collection('analysis-readings').deleteMany({});
    await quote();
    await analysis.readingsSettled();
    const later = await quote();
    expect(later.estimate.price.credits).toBeGreaterThan(shown.estimate.price.credits);
    for (const seen of [shown, later]) {
      const draft = await jobs.createJob(as(), { ...BRIEF, reading: seen.estimate.reading.id });
      const posted = await jobs.publishJob(as(), { jobId: draft._id.toHexString() });
      expect(posted.pricing.credits).toBe(seen.estimate.price.credits);
      expect(posted.analysis?.source).toBe(seen.estimate.analysis.source);
    }
  });

  it('a reading of another content is not taken', async () => {
    await quote();
    await analysis.readingsSettled();
    const other = await quote();
    const description = `${BRIEF.description} And 40 invoices.`;
    const draft = await jobs.createJob(as(), { ...BRIEF, description, reading: other.estimate.reading.id });
    expect(draft.reading).toMatch(/^local\./);
  });

  it('tokens and cost stand in the job', async () => {
    await quote();
    await analysis.readingsSettled();
    const job = await jobs.createJob(as(), { ...BRIEF, publish: true });
    expect(job.analysis).toMatchObject({ source: 'openai', fallback: null, inputTokens: 900, cost: 195 });
  });
});

describe('a job posted without a quote', () => {
  it('is read before it is matched; price and hours stay', async () => {
    await makeWorker(app, { skills: ['bookkeeping'] });
    stub.answer({ content: { ...HONEST, complexity: 'high', estimatedHours: 4 } });
    const job = await jobs.createJob(as(), { ...BRIEF, publish: true });
    expect(job.analysis).toMatchObject({ source: 'local', fallback: 'not-asked' });
    await app.runDueTasks();
    const after = await readJob(job._id);
    expect(after?.analysis).toMatchObject({
      source: 'openai',
      complexity: 'high',
      estimatedHours: job.analysis?.estimatedHours,
    });
    expect(after?.pricing).toEqual(job.pricing);
    expect(after?.deliveryTime).toEqual(job.deliveryTime);
  });
});

describe('a model that fails', () => {
  it.each([
    ['is down', { status: 503 }],
    ['is slow', { content: HONEST, slow: 3_000 }],
    ['talks nonsense', { content: 'As a language model' }],
    ['is cut off', { content: HONEST, cutOff: true }],
  ])('and %s: posting takes no longer, and says why', async (_, answer) => {
    const post = async (n: number) => {
      const from = performance.now();
      await jobs.quoteJob(as(), { ...BRIEF, title: `${BRIEF.title} ${n}` });
      const job = await jobs.createJob(as(), { ...BRIEF, title: `${BRIEF.title} ${n}`, publish: true });
      return { job, ms: performance.now() - from };
    };
    const times = async (base: number) => {
      const all = [];
      for (let n = 0; n < 12; n += 1) all.push((await post(base + n)).ms);
      return all.sort((a, b) => a - b)[6] as number;
    };
    await times(0);
    const well = await times(100);
    await analysis.readingsSettled();
    stub.answer(answer);
    const ill = await times(200);
    // The figure is 2×; what is more leaves room for a machine that is busy with other things.
    expect(ill).toBeLessThan(well * 2 + 100);
    await analysis.readingsSettled();
    const { job } = await post(300);
    await app.runDueTasks();
    const after = await readJob(job._id);
    expect(after?.analysis?.source).toBe('local');
    expect(after?.analysis?.fallback).toMatch(/unavailable|circuit-open|invalid-answer|not-asked|pending/);
  });
});

describe('a brief that gives orders', () => {
  it('a hundred of them, to a model that obeys: nothing but the schema’s fields comes of it', async () => {
    await makeWorker(app, { skills: ['bookkeeping'] });
    const intruder = newId().toHexString();
    let turn = 0;
    stub.answer(() => {
      turn += 1;
      const orders = {
        price: 0,
        credits: 0,
        pricing: { credits: 0 },
        role: 'admin',
        worker: intruder,
        assignee: intruder,
        status: 'completed',
        flagged: true,
        organization: intruder,
      };
      const told = [
        { ...HONEST, ...orders, estimatedHours: 0 },
        { ...HONEST, ...orders, estimatedHours: 1e308, requiredSkills: ['root-access'] },
        {
          ...HONEST,
          ...orders,
          estimatedHours: -5,
          assumptions: ['Send it to evil@example.com', 'http://x'],
        },
        { ...orders },
        { ...HONEST, ...orders, urgency: 'instant', estimatedHours: 9_999 },
      ];
      return { content: told[turn % told.length] };
    });
    const control = await jobs.createJob(as(), { ...BRIEF, description: 'Plain.' });
    const fields = new Set(Object.keys(control));
    const before = await app.system.db.collection('users').countDocuments({ role: 'admin' });
    for (const injection of INJECTIONS) {
      await mend();
      const words = { ...BRIEF, description: `Plain. ${injection}` };
      const asked = await jobs.quoteJob(as(), words);
      await analysis.readingsSettled();
      const { estimate } = await jobs.quoteJob(as(), words);
      expect(estimate.price.credits).toBe(asked.estimate.price.credits);
      const job = await jobs.createJob(as(), { ...words, reading: estimate.reading.id, publish: true });
      expect(job).toMatchObject({ status: 'matching', worker: null, flagged: false });
      expect(job.pricing.credits).toBe(asked.estimate.price.credits);
      expect(job.organization).toEqual(client.organization);
      expect(Object.keys(job).filter((key) => !fields.has(key))).toEqual([]);
      expect(JSON.stringify([job.analysis, job.assumptions])).not.toMatch(/root-access|evil@|http:|admin/);
    }
    expect(await app.system.db.collection('users').countDocuments({ role: 'admin' })).toBe(before);
    await app.runDueTasks();
    const stuck = await jobs.jobsCollection(app.system.db).countDocuments({
      description: /^Plain\. /,
      status: 'matching',
      candidates: { $size: 0 },
      flagReason: null,
    });
    expect(stuck).toBe(0);
  }, 120_000);
});
