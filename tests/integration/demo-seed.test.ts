import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoAccount } from '@/demo/accounts';
import { usersCollection } from '@/features/accounts';
import { credentialsOf } from '@/features/accounts/data/auth.collections';
import { isPassword } from '@/features/accounts/data/password-hash';
import { checkLedger } from '@/features/credits';
import { deliverablesCollection } from '@/features/deliverables';
import { filesCollection } from '@/features/files';
import { jobsCollection } from '@/features/jobs';
import { missingAnswers } from '@/features/jobs/domain/brief-forms';
import { rebuildWorkerCards } from '@/features/workers';
import { eventsOf } from '@/platform/events';
import { headObject } from '@/platform/storage';
import { newId } from '@/shared/ids';
import { bootInProcess, type InProcess, personActor } from '../support/in-process';

const NOW = new Date('2026-11-23T03:00:00Z');
const SMALL = { jobs: 24, now: NOW, progress: () => undefined };
const STATUSES = [
  'pending',
  'matching',
  'assigned',
  'in_progress',
  'review',
  'revision',
  'completed',
  'cancelled',
];

let product: InProcess;
let folder: string;
let accountsFile: string;

beforeAll(async () => {
  product = await bootInProcess(NOW);
  folder = await mkdtemp(join(tmpdir(), 'nimmit-demo-'));
  accountsFile = join(folder, 'demo-accounts.json');
});
afterAll(async () => {
  await product.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What a history looks like to people: number, title and where it stands, in order. */
async function outline(): Promise<string[]> {
  const jobs = await jobsCollection(product.system.db).find().sort({ number: 1 }).toArray();
  return jobs.map(
    ({ number, title, status, reviewStage }) => `${number} ${title}: ${status} ${reviewStage ?? ''}`,
  );
}

describe('the demo company', () => {
  let first: string[];

  it('is made once, through the use-cases, and adds up', { timeout: 400_000 }, async () => {
    const { seedDemo } = await import('@/demo/seed');
    await seedDemo(product.payload, { ...SMALL, accountsFile });
    first = await outline();
    const { db } = product.system;
    expect(first).toHaveLength(SMALL.jobs);
    expect(await checkLedger(db)).toEqual([]);
    expect(await rebuildWorkerCards(product.system, { repair: false })).toEqual([]);
    expect(await eventsOf(db).countDocuments()).toBe(0);

    await seedDemo(product.payload, { ...SMALL, accountsFile });
    expect(await outline()).toEqual(first);
  });

  it('shows every status, and each published brief is complete', async () => {
    const jobs = await jobsCollection(product.system.db).find().toArray();
    const shown = new Set(jobs.map(({ status }) => status));
    // A cancelled one needs a longer history than this one.
    for (const status of STATUSES.filter((one) => one !== 'cancelled')) expect(shown).toContain(status);
    expect(jobs.some(({ reviewStage }) => reviewStage === 'qa')).toBe(true);
    for (const { category, brief } of jobs) expect(missingAnswers(category, brief)).toEqual([]);
    for (const job of jobs) expect(job.createdAt.getTime()).toBeLessThanOrEqual(NOW.getTime());
  });

  it('gives who signs in first something to decide, and work that is being done tonight', async () => {
    const { db } = product.system;
    const accounts = JSON.parse(await readFile(accountsFile, 'utf8')) as DemoAccount[];
    const email = accounts.find(({ role }) => role === 'client')?.email;
    const client = await usersCollection(db).findOne({ email });
    const jobs = await jobsCollection(db).find({ client: client?._id }).toArray();
    const of = (status: string) => jobs.filter((job) => job.status === status);
    expect(of('in_progress').length).toBeGreaterThanOrEqual(2);
    expect(of('in_progress').some(({ deliveryTime }) => (deliveryTime.deadline ?? NOW) > NOW)).toBe(true);
    expect(of('assigned').length).toBeGreaterThanOrEqual(1);
    const shown = of('review').filter(({ reviewStage }) => reviewStage === 'client');
    const versions = await deliverablesCollection(db)
      .find({ job: { $in: shown.map(({ _id }) => _id) } })
      .toArray();
    expect(versions.some(({ comments }) => comments.length > 0)).toBe(true);
    const paid = await db.collection('transactions').countDocuments({ type: 'subscription_payment' });
    expect(paid).toBeGreaterThan(12);
  });

  it('keeps its files in the store', async () => {
    const files = await filesCollection(product.system.db)
      .find({ purpose: 'deliverable' })
      .limit(5)
      .toArray();
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect((await headObject(file.key))?.size).toBe(file.size);
  });

  it('lets finance give back what was paid before the stand-in’s time', async () => {
    const { refundWithEntries } = await import('@/features/payments/use-cases/refund-transaction');
    const { sendRefund } = await import('@/features/payments/use-cases/send-refund');
    const { db } = product.system;
    const finance = personActor({ _id: newId(), role: 'admin' }, { staffRoles: ['finance'] });
    for (const idempotencyKey of [/^payment:demo_pi_/, /^payment:demo_in_/]) {
      const paid = await db
        .collection('transactions')
        .findOne({ idempotencyKey }, { sort: { createdAt: 1 } });
      const wish = { transactionId: String(paid?._id), amount: 500, reason: 'A promise.', preview: false };
      const { refund } = await refundWithEntries(product.as(finance), wish);
      await sendRefund(product.system, refund._id.toHexString());
      const sent = await db.collection('refunds').findOne({ _id: refund._id });
      expect(sent).toMatchObject({ state: 'succeeded', stripeRefundId: expect.stringMatching(/^re_/) });
    }
    expect(await checkLedger(db)).toEqual([]);
  });

  it('writes a login for everybody, for the owner of the directory alone', async () => {
    const accounts = JSON.parse(await readFile(accountsFile, 'utf8')) as DemoAccount[];
    expect(accounts).toHaveLength(57);
    expect((await stat(accountsFile)).mode & 0o777).toBe(0o600);
    const roles = new Set(accounts.map(({ role }) => role));
    expect([...roles].sort()).toEqual(
      ['client', 'finance', 'operations', 'owner', 'quality', 'support', 'worker'].sort(),
    );
    const { db } = product.system;
    for (const { email, password } of [accounts[0], accounts.at(-1)] as DemoAccount[]) {
      const user = await usersCollection(db).findOne({ email });
      expect(user).toMatchObject({ emailVerified: true, onboarded: true });
      const credential = user && (await credentialsOf(db).findOne({ _id: user._id }));
      expect(await isPassword(password, credential?.hash)).toBe(true);
    }
  });

  it('is made anew, and the same, after it was interrupted', { timeout: 400_000 }, async () => {
    const { seedDemo } = await import('@/demo/seed');
    const { db } = product.system;
    const marker = db.collection<{ _id: string; finishedAt: Date | null }>('demo-seed');
    await marker.updateOne({ _id: 'company' }, { $set: { finishedAt: null } });
    await seedDemo(product.payload, { ...SMALL, accountsFile });
    expect(await outline()).toEqual(first);
    expect(await checkLedger(db)).toEqual([]);
  });

  it('leaves data of somebody else alone', async () => {
    const { seedDemo } = await import('@/demo/seed');
    const { db } = product.system;
    await db.collection('demo-seed').deleteMany({});
    const said: string[] = [];
    await seedDemo(product.payload, { ...SMALL, accountsFile, progress: (line) => said.push(line) });
    expect(said).toHaveLength(1);
    expect(await outline()).toEqual(first);
  });
});
