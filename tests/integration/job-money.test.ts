import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JobDocument } from '@/features/jobs';
import type { PaymentDocument } from '@/features/payments';
import type { UserActor } from '@/platform/context';
import { HOUR_MS } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';
import { colleague, openTill, standing, type Till } from '../support/payments';
import {
  BOOKKEEPING_BRIEF,
  makeClient,
  makeWorker,
  type TestClient,
  type TestWorker,
} from '../support/people';

/** Monday, 09:00 in Phnom Penh. */
const MORNING = new Date('2026-03-02T02:00:00Z');
const BRIEF = {
  title: 'Reconcile February in QuickBooks',
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping' as const,
  brief: BOOKKEEPING_BRIEF,
};
type Way = 'fixed' | 'hourly';

let app: InProcess;
let till: Till;
let jobs: typeof import('@/features/jobs');
let matching: typeof import('@/features/matching');
let pay: typeof import('@/features/payments/use-cases/start-payment');
let abandon: typeof import('@/features/payments/use-cases/abandon-payment');
let rulings: typeof import('@/features/payments/use-cases/rule-on-job');
let refunds: typeof import('@/features/payments/use-cases/refund-transaction');
let client: TestClient;
let worker: TestWorker;
let staff: UserActor;
let card: string;

beforeAll(async () => {
  app = await bootInProcess(MORNING);
  till = await openTill(app);
  jobs = await import('@/features/jobs');
  matching = await import('@/features/matching');
  pay = await import('@/features/payments/use-cases/start-payment');
  abandon = await import('@/features/payments/use-cases/abandon-payment');
  rulings = await import('@/features/payments/use-cases/rule-on-job');
  refunds = await import('@/features/payments/use-cases/refund-transaction');
});
afterAll(async () => {
  await till?.close();
  await app?.stop();
});
beforeEach(async () => {
  app.clock.set(MORNING);
  for (const name of ['worker-cards', 'offers', 'agenda-tasks'])
    await app.system.db.collection(name).deleteMany({});
  client = await makeClient(app, 1);
  card = await till.saveCard(client);
  worker = await makeWorker(app, { skills: ['bookkeeping'], hours: { start: '00:00', end: '23:59' } });
  staff = personActor({ _id: newId(), role: 'admin' }, { staffRoles: ['owner'] });
});
/** Whatever happened: every posting adds up, and once Stripe has been heard nothing is owed. */
afterEach(async () => {
  await till.deliver({ twice: true });
  expect(await till.violations()).toEqual([]);
  expect(await standing(app.system, 'platform:refunds-due')).toBe(0);
});

const asClient = () => app.as(client.actor);
const asWorker = () => app.as(worker.actor);
const key = () => newId().toHexString();
const idOf = (job: JobDocument) => job._id.toHexString();
const read = async (job: Pick<JobDocument, '_id'>) => {
  const found = await jobs.jobsCollection(app.system.db).findOne({ _id: job._id });
  if (!found) throw new Error('the job is there');
  return found;
};
const draft = (pricingType: Way, more: object = {}) =>
  jobs.createJob(asClient(), { ...BRIEF, pricingType, ...more });
const payFor = (job: JobDocument, method: string | undefined = card, effectKey = key(), who = client) =>
  pay.startPayment(
    app.as(who.actor),
    { purpose: 'job', jobId: idOf(job), paymentMethodId: method, saveMethod: false },
    effectKey,
  );
async function published(way: Way) {
  const job = await draft(way);
  await payFor(job);
  return read(job);
}
async function assigned(way: Way) {
  const job = await published(way);
  await app.runDueTasks();
  return matching.acceptOffer(asWorker(), { jobId: idOf(job) });
}
async function started(way: Way) {
  return jobs.startJob(asWorker(), { jobId: idOf(await assigned(way)) });
}
async function submitted(way: Way, { minutes = 0, lateHours = 0 } = {}) {
  const { unitOfWork } = await import('@/platform/unit-of-work');
  const job = await started(way);
  if (minutes > 0) await unitOfWork(app.system, (tx) => jobs.addJobTime(tx, job._id, minutes));
  if (lateHours > 0)
    app.clock.set(new Date((job.deliveryTime.deadline?.getTime() ?? 0) + lateHours * HOUR_MS));
  return unitOfWork(asWorker(), async (tx) =>
    jobs.transitionJob(
      tx,
      await read(job),
      { name: 'submit', cleanFiles: 1, needsQa: false },
      { event: { version: 1 } },
    ),
  );
}
async function approvedAndSettled(way: Way, how: { minutes?: number; lateHours?: number } = {}) {
  const job = await submitted(way, how);
  await jobs.approveJob(asClient(), { jobId: idOf(job) });
  app.clock.advance(11_000);
  await app.runDueTasks();
  return read(job);
}
const paymentsOf = async (job: JobDocument) =>
  (await till.payments(client)).filter((one) => one.job?.equals(job._id));
const atStripe = async (payment: PaymentDocument | undefined) => {
  const intent = await till.stripe.paymentIntents.retrieve(payment?.stripePaymentIntentId ?? '', {
    expand: ['latest_charge'],
  });
  const charge = intent.latest_charge as { amount: number; amount_refunded: number } | null;
  return { charged: charge?.amount ?? 0, refunded: charge?.amount_refunded ?? 0 };
};
const cash = async () => (await till.balance(client)).cash;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

describe('the price', () => {
  it('a quote answers all three, and a draft keeps the chosen one', async () => {
    const quote = await jobs.quoteJob(asClient(), BRIEF);
    const { price, money } = quote.estimate;
    expect(money.fixed.amount).toBe(price.credits * 3500);
    expect(quote.alternatives[0]).toMatchObject({ fixed: money.fixed.amount, hourly: money.hourly.amount });
    expect((await draft('fixed')).pricing).toMatchObject({ type: 'fixed', amount: money.fixed.amount });
    expect((await draft('hourly')).pricing).toMatchObject({
      type: 'hourly',
      amount: money.hourly.amount,
      rate: money.hourly.rate,
      capMinutes: money.hourly.capMinutes,
    });
  });

  it('is paid before it is published, and never seen by a worker', async () => {
    const job = await draft('fixed');
    await expect(jobs.publishJob(asClient(), { jobId: idOf(job) })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'payment-required', amount: job.pricing.amount },
    });
    await payFor(job);
    await app.runDueTasks();
    const taken = await matching.acceptOffer(asWorker(), { jobId: idOf(job) });
    const shown = await jobs.presentJobFor(asWorker(), taken);
    expect(shown).not.toHaveProperty('price');
    expect(JSON.stringify(shown)).not.toContain(String(job.pricing.amount));
  });
});

describe('paying for a draft', () => {
  it('publishes it in the transaction that books the money', async () => {
    const job = await published('fixed');
    expect(job).toMatchObject({ status: 'matching', payment: { state: 'paid' } });
    expect(await cash()).toBe(job.pricing.amount);
    expect(await till.balance(client)).toMatchObject({ available: 1, held: 0 });
  });

  it('on Stripe’s page: whichever of event and confirmation comes first', async () => {
    const job = await draft('hourly');
    const asked = await payFor(job, '');
    expect((await read(job)).payment).toMatchObject({ state: 'open' });
    await till.control.post(`checkout/${asked.stripeSessionId}/complete`);
    await Promise.all([abandon.syncPayment(asClient(), asked), till.deliver({ twice: true })]);
    expect((await read(job)).status).toBe('matching');
    expect(await cash()).toBe(job.pricing.amount);
  });

  it('a refused card leaves the draft free, and 3-D Secure that is left does too', async () => {
    const job = await draft('fixed');
    await till.control.post('decline', { code: 'insufficient_funds' });
    await expect(payFor(job)).rejects.toMatchObject({ code: 'PAYMENT_FAILED' });
    expect(await read(job)).toMatchObject({ status: 'pending', payment: null });
    const asked = await payFor(job, await till.saveCard(client, 'pm_card_authenticationRequired'));
    expect(asked.redirectUrl).toContain('authenticate');
    app.clock.advance(36 * 60_000);
    await app.runDueTasks();
    expect(await read(job)).toMatchObject({ status: 'pending', payment: null });
    await payFor(job);
    expect((await read(job)).status).toBe('matching');
  });

  it('while it is paid its price stays: what would change it is refused, the rest is not', async () => {
    const job = await draft('fixed');
    await payFor(job, '');
    const change = (changes: object) => jobs.updateJob(asClient(), { jobId: idOf(job), ...changes });
    await expect(change({ urgency: 'rush' })).rejects.toMatchObject({ details: { reason: 'payment-open' } });
    await expect(change({ pricingType: 'hourly' })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await codeOf(change({ title: 'Reconcile February, please' }))).toBe('done');
  });

  it('a draft that lacks answers is not paid; one in credits neither', async () => {
    expect(await codeOf(payFor(await draft('fixed', { brief: {} })))).toBe('VALIDATION_FAILED');
    const inCredits = await jobs.createJob(asClient(), BRIEF);
    expect(await codeOf(payFor(inCredits))).toBe('CONFLICT');
    const stranger = await makeClient(app, 0);
    expect(await codeOf(payFor(await draft('fixed'), '', key(), stranger))).toBe('NOT_FOUND');
  });

  it('two colleagues at once: one charge, one publication', async () => {
    const job = await draft('fixed');
    const other = colleague(client, 'member');
    await Promise.allSettled([
      payFor(job),
      payFor(job, card, key(), other),
      payFor(job),
      payFor(job, card, key(), other),
    ]);
    await till.deliver({ twice: true });
    expect((await read(job)).status).toBe('matching');
    const paid = (await paymentsOf(job)).filter(({ status }) => status === 'succeeded');
    expect(paid).toHaveLength(1);
    expect(await cash()).toBe(job.pricing.amount);
  });

  it('a colleague who left a page open is overtaken; a page that is paid all the same goes back', async () => {
    const job = await draft('fixed');
    const left = await payFor(job, '');
    const paid = await payFor(job, card, key(), colleague(client, 'member'));
    expect(paid.status).toBe('succeeded');
    expect((await paymentsOf(job)).map(({ status }) => status)).toEqual(['cancelled', 'succeeded']);
    await expect(till.control.post(`checkout/${left.stripeSessionId}/complete`)).rejects.toThrow();
  });

  it('money that comes for a cancelled draft goes back by itself', async () => {
    const job = await draft('fixed');
    const asked = await payFor(job, '');
    await till.control.post(`checkout/${asked.stripeSessionId}/complete`);
    await jobs.cancelJob(asClient(), { jobId: idOf(job) });
    await till.deliver({ twice: true });
    expect((await read(job)).status).toBe('cancelled');
    expect(await cash()).toBe(0);
    const [payment] = await paymentsOf(job);
    expect(payment).toMatchObject({ status: 'refunded' });
    expect(await atStripe(payment)).toEqual({ charged: job.pricing.amount, refunded: job.pricing.amount });
  });
});

describe('the end of a price in money', () => {
  it('fixed: captured whole at approval, the worker earns', async () => {
    const job = await approvedAndSettled('fixed');
    expect(job.settlement).toMatchObject({
      captured: job.pricing.amount,
      released: 0,
      earned: job.payout?.amount,
    });
    expect(await cash()).toBe(0);
  });

  it('hourly: tracked time is captured, the unused part goes back to the card', async () => {
    const job = await approvedAndSettled('hourly', { minutes: 45 });
    const captured = Math.round(((job.pricing.rate ?? 0) * 45) / 60);
    expect(job.settlement).toMatchObject({ captured, released: job.pricing.amount - captured });
    await till.deliver();
    const [payment] = await paymentsOf(job);
    expect(await atStripe(payment)).toEqual({
      charged: job.pricing.amount,
      refunded: job.pricing.amount - captured,
    });
  });

  it('hourly: never more than the cap; nothing tracked costs nothing', async () => {
    const long = await approvedAndSettled('hourly', { minutes: 100 * 60 });
    expect(long.settlement).toMatchObject({ captured: long.pricing.amount, released: 0 });
    const none = await approvedAndSettled('hourly');
    expect(none.settlement).toMatchObject({ captured: 0, released: none.pricing.amount });
  });

  it.each([
    ['fixed', 1, 25],
    ['fixed', 13, 100],
    ['hourly', 5, 50],
  ] as const)('%s, %d hours late: %d %% goes back by itself', async (way, lateHours, percent) => {
    const job = await approvedAndSettled(way, { minutes: 60, lateHours });
    const due = way === 'fixed' ? job.pricing.amount : Math.min(job.pricing.amount, job.pricing.rate ?? 0);
    expect(job.settlement?.captured).toBe(due - Math.ceil((due * percent) / 100));
    await till.deliver();
    const [payment] = await paymentsOf(job);
    expect((await atStripe(payment)).refunded).toBe(job.settlement?.released);
  });

  it.each([
    ['a paid draft that could not start', 0],
    ['matching', 0],
    ['assigned', 25],
    ['in_progress', 50],
  ])('cancelled when %s: %d %% is charged', async (stage, percent) => {
    const job = await (stage === 'assigned'
      ? assigned('fixed')
      : stage === 'in_progress'
        ? started('fixed')
        : published('fixed'));
    if (stage.startsWith('a paid')) {
      await jobs.jobsCollection(app.system.db).updateOne({ _id: job._id }, { $set: { status: 'pending' } });
      expect(await codeOf(jobs.publishJob(asClient(), { jobId: idOf(job) }))).toBe('done');
      await jobs.jobsCollection(app.system.db).updateOne({ _id: job._id }, { $set: { status: 'pending' } });
    }
    await jobs.cancelJob(asClient(), { jobId: idOf(job), reason: 'No longer needed.' });
    const captured = Math.floor((job.pricing.amount * percent) / 100);
    expect((await read(job)).settlement).toMatchObject({ captured, released: job.pricing.amount - captured });
    await till.deliver();
    const [payment] = await paymentsOf(job);
    expect(await atStripe(payment)).toMatchObject({ refunded: job.pricing.amount - captured });
  });

  it('staff override a status and choose the refund', async () => {
    const job = await submitted('fixed');
    await jobs.overrideJobStatus(app.as(staff), {
      jobId: idOf(job),
      status: 'cancelled',
      reason: 'Both sides agreed.',
      refundPercent: 40,
    });
    expect((await read(job)).settlement?.released).toBe(Math.ceil(job.pricing.amount * 0.4));
  });

  it('undone, approved again, reopened and approved again: it ends once', async () => {
    const job = await submitted('hourly', { minutes: 30 });
    await jobs.approveJob(asClient(), { jobId: idOf(job) });
    await jobs.undoApprove(asClient(), { jobId: idOf(job) });
    app.clock.advance(11_000);
    await app.runDueTasks();
    expect((await read(job)).settlement).toBeNull();
    await jobs.approveJob(asClient(), { jobId: idOf(job) });
    app.clock.advance(11_000);
    await app.runDueTasks();
    const first = (await read(job)).settlement;
    await jobs.reopenJob(asClient(), { jobId: idOf(job), feedback: 'One total is off.' });
    const { unitOfWork } = await import('@/platform/unit-of-work');
    await unitOfWork(app.system, (tx) => jobs.addJobTime(tx, job._id, 600));
    await unitOfWork(asWorker(), async (tx) =>
      jobs.transitionJob(
        tx,
        await read(job),
        { name: 'submit', cleanFiles: 1, needsQa: false },
        { event: { version: 2 } },
      ),
    );
    await jobs.approveJob(asClient(), { jobId: idOf(job) });
    app.clock.advance(11_000);
    await app.runDueTasks();
    expect((await read(job)).settlement).toMatchObject({
      captured: first?.captured,
      released: first?.released,
    });
  });

  it('silence approves a job paid in money too', async () => {
    const job = await submitted('fixed');
    app.clock.set(new Date((job.autoCompleteAt?.getTime() ?? 0) + 1000));
    await app.runDueTasks();
    app.clock.advance(11_000);
    await app.runDueTasks();
    expect(await read(job)).toMatchObject({
      status: 'completed',
      settlement: { captured: job.pricing.amount },
    });
  });
});

describe('new scope of a job paid in money', () => {
  const feedback = 'Please also reconcile the January statement: 60 more transactions of one account.';
  it('begins with its payment and is captured with the rest', async () => {
    const job = await submitted('fixed');
    const quote = await jobs.quoteRevision(asClient(), { jobId: idOf(job), kind: 'new-scope', feedback });
    const amount = quote.amount ?? 0;
    expect(amount).toBe(quote.credits * 3500);
    await expect(
      jobs.requestRevision(asClient(), {
        jobId: idOf(job),
        kind: 'new-scope',
        feedback,
        acceptCredits: quote.credits,
      }),
    ).rejects.toMatchObject({ details: { reason: 'payment-required', amount } });
    const scope = (acceptAmount: number) =>
      pay.startPayment(
        asClient(),
        {
          purpose: 'job',
          jobId: idOf(job),
          newScope: { feedback, acceptAmount },
          paymentMethodId: card,
          saveMethod: false,
        },
        key(),
      );
    expect(await codeOf(scope(amount - 1))).toBe('CONFLICT');
    await scope(amount);
    const after = await read(job);
    expect(after).toMatchObject({ status: 'revision', pricing: { amount: job.pricing.amount + amount } });
    expect(await cash()).toBe(job.pricing.amount + amount);
    await jobs.overrideJobStatus(app.as(staff), {
      jobId: idOf(job),
      status: 'cancelled',
      reason: 'Nothing came of it.',
      refundPercent: 100,
    });
    await till.deliver();
    expect((await paymentsOf(job)).map(({ status }) => status)).toEqual(['refunded', 'refunded']);
  });

  it('paid after the work was approved goes back', async () => {
    const job = await submitted('fixed');
    const quote = await jobs.quoteRevision(asClient(), { jobId: idOf(job), kind: 'new-scope', feedback });
    const asked = await pay.startPayment(
      asClient(),
      {
        purpose: 'job',
        jobId: idOf(job),
        newScope: { feedback, acceptAmount: quote.amount ?? 0 },
        saveMethod: false,
      },
      key(),
    );
    await jobs.approveJob(asClient(), { jobId: idOf(job) });
    await till.control.post(`checkout/${asked.stripeSessionId}/complete`);
    await till.deliver();
    expect(await cash()).toBe(job.pricing.amount);
    expect((await paymentsOf(job)).map(({ status }) => status)).toEqual(['succeeded', 'refunded']);
    app.clock.advance(11_000);
    await app.runDueTasks();
    expect((await read(job)).settlement).toMatchObject({ captured: job.pricing.amount });
  });
});

describe('staff rule', () => {
  const rule = (job: JobDocument, clientRefundPercent: number, workerPayPercent: number, preview = false) =>
    rulings.rulingWithEntries(app.as(staff), {
      jobId: idOf(job),
      clientRefundPercent,
      workerPayPercent,
      reason: 'Half of it was missing.',
      preview,
    });

  it('a share of the money back and of the pending pay taken, previewed first, added to once more', async () => {
    const job = await approvedAndSettled('fixed');
    const price = job.pricing.amount;
    const earned = job.payout?.amount ?? 0;
    const seen = await rule(job, 50, 60, true);
    expect(seen).toMatchObject({
      refundedAmount: Math.ceil(price / 2),
      payReducedBy: earned - Math.round(earned * 0.6),
    });
    const done = await rule(job, 50, 60);
    expect(done.entries).toHaveLength(seen.entries.length);
    expect(await rule(job, 50, 60)).toMatchObject({ refundedAmount: 0, payReducedBy: 0 });
    expect((await rule(job, 100, 60)).refundedAmount).toBe(price - Math.ceil(price / 2));
    await till.deliver();
    const [payment] = await paymentsOf(job);
    expect(await atStripe(payment)).toEqual({ charged: price, refunded: price });
  });

  it('never takes what has cleared, and of credits gives back credits', async () => {
    client = await makeClient(app, 50);
    const job = await jobs.createJob(asClient(), { ...BRIEF, publish: true });
    await app.runDueTasks();
    await matching.acceptOffer(asWorker(), { jobId: idOf(job) });
    await jobs.startJob(asWorker(), { jobId: idOf(job) });
    const { unitOfWork } = await import('@/platform/unit-of-work');
    await unitOfWork(asWorker(), async (tx) =>
      jobs.transitionJob(
        tx,
        await read(job),
        { name: 'submit', cleanFiles: 1, needsQa: false },
        { event: { version: 1 } },
      ),
    );
    expect(await codeOf(rule(await read(job), 100, 0))).toBe('CONFLICT');
    await jobs.approveJob(asClient(), { jobId: idOf(job) });
    app.clock.advance(11_000);
    await app.runDueTasks();
    app.clock.advance(6 * 24 * HOUR_MS);
    await app.runDueTasks();
    const settled = await read(job);
    const before = (await till.balance(client)).available;
    const ruled = await rule(settled, 100, 0);
    expect(ruled).toMatchObject({
      refundedCredits: job.pricing.credits,
      payReducedBy: 0,
      payBeyondReach: settled.payout?.amount,
    });
    expect((await till.balance(client)).available).toBe(before + job.pricing.credits);
  });
});

describe('a payment of a job that the bank calls back', () => {
  const withDispute = async () => {
    card = await till.saveCard(client, 'pm_card_createDispute');
    return started('fixed');
  };

  it('takes what is held; cancelling afterwards owes nothing twice', async () => {
    const job = await withDispute();
    await till.deliver({ twice: true });
    expect(await cash()).toBe(0);
    await jobs.cancelJob(asClient(), { jobId: idOf(job) });
    expect((await read(job)).settlement).toMatchObject({ captured: 0 });
    expect(await app.system.db.collection('refunds').countDocuments({ job: job._id })).toBe(0);
  });

  it('won after the job was cancelled: it goes back to the card, and nothing of it is revenue', async () => {
    const job = await withDispute();
    await till.deliver();
    await jobs.cancelJob(asClient(), { jobId: idOf(job) });
    const revenue = await standing(app.system, 'platform:revenue');
    const found = await app.system.db.collection('disputes').findOne({ job: job._id });
    await till.control.post(`disputes/${found?.stripeDisputeId}/close`, { result: 'won' });
    await till.deliver({ twice: true });
    expect(await cash()).toBe(0);
    expect(await standing(app.system, 'platform:refunds-due')).toBe(0);
    const back = await app.system.db.collection('refunds').find({ job: job._id }).toArray();
    expect(back).toMatchObject([{ amount: job.pricing.amount, state: 'succeeded', cause: 'cancelled' }]);
    // What came back of the dispute's fee alone.
    const feeBack = (await standing(app.system, 'platform:revenue')) - revenue;
    expect(feeBack).toBeLessThanOrEqual(found?.fee ?? 0);
  });

  it('won while the work goes on: held again, and captured at approval', async () => {
    const job = await withDispute();
    await till.deliver();
    const found = await app.system.db.collection('disputes').findOne({ job: job._id });
    await till.control.post(`disputes/${found?.stripeDisputeId}/close`, { result: 'won' });
    await till.deliver();
    expect(await cash()).toBe(job.pricing.amount);
  });

  it('lost after approval never touches the worker’s pay', async () => {
    const job = await approvedAndSettled('fixed');
    const [payment] = await paymentsOf(job);
    const opened = await till.control.post<{ id: string }>('disputes', {
      charge: payment?.stripeChargeId,
      reason: 'fraudulent',
    });
    await till.deliver();
    await till.control.post(`disputes/${opened.id}/close`, { result: 'lost' });
    await till.deliver({ twice: true });
    expect(await standing(app.system, `worker:${worker.id}:pending`)).toBe(job.payout?.amount);
    const again = refunds.refundWithEntries(app.as(staff), {
      transactionId: payment?.transaction?.toHexString() ?? '',
      reason: 'Not twice.',
      preview: false,
    });
    expect(await codeOf(again)).toBe('CONFLICT');
  });
});
