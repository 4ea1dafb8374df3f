import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context, TxContext, UserActor } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { newId, oid } from '@/shared/ids';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';
import { makeClient, type TestClient } from '../support/people';

const START = new Date('2026-03-02T12:00:00Z');
const CROWD = 100;

let app: InProcess;
let credits: typeof import('@/features/credits');
let reads: typeof import('@/features/invoices/use-cases/read-invoices');
let paper: typeof import('@/features/invoices/paper/invoice-paper');

beforeAll(async () => {
  app = await bootInProcess(START);
  credits = await import('@/features/credits');
  reads = await import('@/features/invoices/use-cases/read-invoices');
  paper = await import('@/features/invoices/paper/invoice-paper');
});
afterAll(() => app?.stop());

const run = <T>(work: (tx: TxContext) => Promise<T>) => unitOfWork(app.system, work);
const papers = (filter: object = {}) =>
  app.system.db.collection('invoices').find(filter).sort({ kind: 1, year: 1, sequence: 1 }).toArray();
const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? 'failed',
  );

function pay(tx: TxContext, client: TestClient, key: string, amount = 67_500) {
  const period = { start: START, end: new Date('2026-04-02T12:00:00Z') };
  return credits.recordPayment(tx, {
    organizationId: client.organization,
    kind: 'subscription',
    amount,
    fee: 225,
    key,
    refs: { stripeInvoiceId: key, paymentMethod: 'Visa •••• 4242' },
    lines: [{ description: 'Growth plan, monthly', quantity: 1, amount, period }],
  });
}

/** What refunds and disputes say when they have booked what went back. */
async function giveBack(
  tx: TxContext,
  client: TestClient,
  payment: { _id: { toHexString(): string } },
  amount: number,
) {
  const { refundOwed } = await import('@/features/credits/domain/cash-ledger');
  const entry = refundOwed({
    organization: client.organization.toHexString(),
    source: 'revenue',
    amount,
    key: newId().toHexString(),
  });
  const transaction = await credits.postEntry(tx, entry as never, { organization: client.organization });
  await tx.emit({
    type: 'payment.returned',
    rooms: [],
    data: {
      organizationId: client.organization.toHexString(),
      transactionId: transaction._id.toHexString(),
      paymentTransactionId: payment._id.toHexString(),
      jobId: null,
      amount,
      reason: 'Bought by mistake.',
      kind: 'refund',
    },
  });
  return transaction;
}

describe('numbers', () => {
  it(`${CROWD} payments at once are numbered 1 to ${CROWD}, each once`, { timeout: 60_000 }, async () => {
    const clients = await Promise.all(Array.from({ length: 10 }, () => makeClient(app, 1)));
    const keys = Array.from({ length: CROWD }, (_, index) => `in_crowd_${index}`);
    const client = (index: number) => clients[index % clients.length] as TestClient;
    await Promise.all(keys.map((key, index) => run((tx) => pay(tx, client(index), key))));
    const issued = await papers();
    expect(issued.map(({ sequence }) => sequence)).toEqual(keys.map((_, index) => index + 1));
    expect(issued.at(0)?.number).toBe('INV-2026-00001');
    expect(issued.at(-1)?.number).toBe(`INV-2026-00${CROWD}`);
    await Promise.all(keys.slice(0, 10).map((key, index) => run((tx) => pay(tx, client(index), key))));
    expect(await papers()).toHaveLength(CROWD);
  });

  it('a payment that fails after its invoice leaves no hole', async () => {
    const client = await makeClient(app, 1);
    const before = (await papers({ kind: 'invoice' })).length;
    const failing = run(async (tx) => {
      await pay(tx, client, 'in_rolled_back');
      throw new Error('the process died here');
    });
    await expect(failing).rejects.toThrow('died here');
    expect((await papers({ kind: 'invoice' })).length).toBe(before);
    await run((tx) => pay(tx, client, 'in_after_the_fall'));
    expect((await papers({ kind: 'invoice' })).at(-1)?.sequence).toBe(before + 1);
  });

  it('begin at 1 again in another year', async () => {
    const client = await makeClient(app, 1);
    app.clock.set(new Date('2027-01-01T00:00:01Z'));
    await run((tx) => pay(tx, client, 'in_new_year'));
    app.clock.set(START);
    expect((await papers({ year: 2027 })).map(({ number }) => number)).toEqual(['INV-2027-00001']);
  });
});

describe('papers', () => {
  it('are made out to the billing details of that day, and stay as they were', async () => {
    const client = await makeClient(app, 1);
    const billing = {
      legalName: 'Brightwave Studio LLC',
      address: '12 Harbour Lane',
      taxId: '93-1',
      email: null,
    };
    const organizations = app.system.db.collection('organizations');
    await organizations.updateOne({ _id: client.organization }, { $set: { billing } });
    await run((tx) => pay(tx, client, 'in_named'));
    await organizations.updateOne(
      { _id: client.organization },
      { $set: { 'billing.legalName': 'Other Inc.' } },
    );
    const [issued] = await papers({ organization: client.organization });
    expect(issued?.buyer).toMatchObject({
      name: 'Brightwave Studio LLC',
      address: '12 Harbour Lane',
      taxId: '93-1',
    });
    expect(issued?.buyer.email).toMatch(/@client\.test$/);
    expect(issued).toMatchObject({ total: 67_500, paymentMethod: 'Visa •••• 4242', currency: 'USD' });
    expect(issued?.lines[0]).toMatchObject({ description: 'Growth plan, monthly', amount: 67_500 });
  });

  it('money that goes back has a credit note that names the invoice', async () => {
    const client = await makeClient(app, 1);
    const payment = await run((tx) => pay(tx, client, 'in_refunded'));
    await run((tx) => giveBack(tx, client, payment, 20_000));
    const [invoice, note] = await papers({ organization: client.organization }).then((all) =>
      [...all].sort((a) => (a.kind === 'invoice' ? -1 : 1)),
    );
    expect(note).toMatchObject({
      kind: 'credit_note',
      total: 20_000,
      creditedInvoice: invoice?._id,
      creditedNumber: invoice?.number,
      reason: 'Bought by mistake.',
    });
    expect(note?.number).toBe('CN-2026-00001');
  });

  it('the PDF is the same bytes every time', async () => {
    const [first] = await papers({ kind: 'credit_note' });
    const once = Buffer.from(await paper.invoicePdf(first as never));
    const again = Buffer.from(await paper.invoicePdf(first as never));
    expect(once.subarray(0, 5).toString()).toBe('%PDF-');
    expect(once.equals(again)).toBe(true);
  });

  it('what was paid before there were papers is issued at the next start, once', async () => {
    const { issueMissingInvoices } = await import('@/features/invoices');
    const client = await makeClient(app, 1);
    await run((tx) => pay(tx, client, 'in_forgotten'));
    await app.system.db.collection('invoices').deleteOne({ organization: client.organization });
    await issueMissingInvoices(app.system);
    await issueMissingInvoices(app.system);
    const issued = await papers({ organization: client.organization });
    expect(issued).toHaveLength(1);
    expect(issued[0]?.lines[0]).toMatchObject({ description: 'Growth plan, monthly' });
  });
});

describe('access', () => {
  const list = (ctx: Context) => reads.listInvoices(ctx, { page: 1, limit: 100 });
  const staff = (...staffRoles: UserActor['staffRoles']) =>
    app.as(personActor({ _id: newId(), role: 'admin' }, { staffRoles }));

  it('owners and members read their own, nobody reads another’s, staff need the right to see money', async () => {
    const [mine, other] = [await makeClient(app, 1), await makeClient(app, 1)];
    await run((tx) => pay(tx, mine, 'in_mine'));
    await run((tx) => pay(tx, other, 'in_others'));
    const [foreign] = await papers({ organization: other.organization });
    const own = await list(app.as(mine.actor));
    expect(own.rows.map(({ organization }) => organization.toHexString())).toEqual([
      mine.organization.toHexString(),
    ]);
    const asked = { page: 1, limit: 100, organization: other.organization.toHexString() };
    const narrowed = await reads.listInvoices(app.as(mine.actor), asked);
    expect(narrowed.rows).toEqual(own.rows);
    const invoiceId = String(foreign?._id);
    expect(await codeOf(reads.readInvoice(app.as(mine.actor), { invoiceId }))).toBe('NOT_FOUND');
    const requester = { ...mine.actor, organizationRole: 'requester' };
    expect(await codeOf(list(app.as(requester)))).toBe('FORBIDDEN');
    const worker = app.as(personActor({ _id: newId(), role: 'worker' }));
    expect(await codeOf(reads.readInvoice(worker, { invoiceId }))).toBe('FORBIDDEN');
    expect(await codeOf(list(staff('quality')))).toBe('FORBIDDEN');
    expect((await list(staff('finance'))).total).toBeGreaterThan(100);
    expect(await codeOf(reads.readInvoice(staff('finance'), { invoiceId }))).toBe('done');
  });

  it('a job’s receipt is its organization’s alone', async () => {
    const { getReceipt } = await import('@/features/invoices/use-cases/job-receipt');
    const { createJob } = await import('@/features/jobs');
    const [mine, other] = [await makeClient(app, 20), await makeClient(app, 1)];
    const draft = {
      title: 'Cut a video',
      description: 'Cut ten minutes down to one.',
      category: 'video-editing',
    };
    const job = await createJob(app.as(mine.actor), draft as never);
    const jobId = job._id.toHexString();
    await run((tx) => credits.holdCredits(tx, { organizationId: mine.organization, jobId, credits: 3 }));
    await run((tx) => credits.captureHold(tx, { jobId, credits: 2 }));
    const receipt = await getReceipt(app.as(mine.actor), { jobId });
    expect(receipt.figures.credits).toMatchObject({ spent: 2, held: 0, net: 2 });
    expect(receipt.figures.lots).toHaveLength(1);
    expect(await codeOf(getReceipt(app.as(other.actor), { jobId }))).toBe('NOT_FOUND');
    expect(oid(jobId)).toEqual(job._id);
  });
});
