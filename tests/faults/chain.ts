import { setTimeout as delay } from 'node:timers/promises';
import { ObjectId } from 'mongodb';
import type { Account, Accounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';
import type { Journal } from './journal';

/** The verbs that the process is killed in. */
export const TARGETS = ['publish', 'accept', 'submit', 'approve'] as const;

export interface Cast {
  accounts: Accounts;
  owner: Account;
  clients: Account[];
  workers: Map<string, Account>;
}

interface Job {
  id: string;
  reviewStage: string | null;
}

const BRIEF = {
  title: 'Reconcile February in QuickBooks',
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};
const OFFER_PATIENCE_MS = 5_000;

/** Sees one job from draft to approval, as its client, its worker and staff would, repeating what got no answer. */
export async function runChain(cast: Cast, journal: Journal, client: Account): Promise<void> {
  const { id } = await journal.post<Job>(client, 'create', '/v1/jobs', BRIEF);
  const path = `/v1/jobs/${id}`;
  await journal.post(client, 'publish', `${path}/publish`);
  const worker = await takenBy(cast, journal, id);
  await journal.post(worker, 'start', `${path}/start`);
  const fileId = await upload(journal, worker, path);
  const done = await journal.post<Job>(worker, 'submit', `${path}/submit`, { fileIds: [fileId] });
  if (done.reviewStage === 'qa')
    await journal.post(cast.owner, 'qa', `/v1/admin/jobs/${id}/qa`, { decision: 'pass', version: 1 });
  await journal.post(client, 'approve', `${path}/complete`);
}

/** Whoever was offered the job accepts; when no offer comes (its task died with the process), staff give it to somebody. */
async function takenBy(cast: Cast, journal: Journal, id: string): Promise<Account> {
  const job = new ObjectId(id);
  for (const end = Date.now() + OFFER_PATIENCE_MS; Date.now() < end; await delay(100)) {
    const offer = await cast.accounts.db.collection('offers').findOne({ job, state: 'offered' });
    const worker = offer && cast.workers.get(offer.worker.toHexString());
    if (!worker) continue;
    try {
      await journal.post(worker, 'accept', `/v1/jobs/${id}/accept`);
      return worker;
    } catch (error) {
      // So many kills that the offer ended before an answer came: no harm, as long as it did end and was not taken.
      const ended = await cast.accounts.db.collection('offers').findOne({ _id: offer._id });
      if (ended?.state !== 'expired' && ended?.state !== 'withdrawn') throw error;
    }
  }
  return assign(cast, journal, id);
}

async function assign(cast: Cast, journal: Journal, id: string): Promise<Account> {
  const [worker] = [...cast.workers.values()].sort(() => Math.random() - 0.5);
  if (!worker) throw new Error('there are no workers');
  const input = { workerId: worker.id, reason: 'No offer was taken.' };
  for (;;) {
    const send = cast.owner.http.patch(`/v1/admin/jobs/${id}/assign`, input);
    const answer = await send.catch(() => null);
    const job = await cast.accounts.db.collection('jobs').findOne({ _id: new ObjectId(id) });
    const holder = job?.worker && cast.workers.get(job.worker.toHexString());
    if (holder) return holder;
    if (answer && answer.status !== 409) dataOf(answer);
    await journal.pause();
  }
}

async function upload(journal: Journal, worker: Account, path: string): Promise<string> {
  const bytes = Buffer.from('%PDF-1.4\n% the ledger\n%%EOF\n');
  const wanted = { filename: 'ledger.pdf', mimeType: 'application/pdf', size: bytes.length };
  const target = `${path}/deliverables`;
  const ticket = await journal.post<{ fileId: string; url: string; headers: Record<string, string> }>(
    worker,
    'ticket',
    `${target}/upload-url`,
    wanted,
  );
  const put = await fetch(ticket.url, { method: 'PUT', body: bytes, headers: ticket.headers });
  if (!put.ok) throw new Error(`the store answers ${put.status}`);
  await journal.post(worker, 'attach', target, { fileId: ticket.fileId });
  return ticket.fileId;
}
