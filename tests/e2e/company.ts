import { setTimeout as delay } from 'node:timers/promises';
import type { Account, Accounts } from '../support/accounts';
import { dataOf } from '../support/http';
import { BOOKKEEPING_BRIEF } from '../support/people';

/** A client and a worker with jobs in several states, so that pages have something to show. */
export interface Company {
  client: Account;
  worker: Account;
  owner: Account;
  jobs: Record<'draft' | 'offered' | 'working' | 'review' | 'done', string>;
  /** Of the client's link. */
  code: string;
}

const BRIEF = {
  title: 'Reconcile February in QuickBooks',
  description: 'Bookkeeping for a cafe: categorise and reconcile about 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};

/** Makes them through /v1. */
export async function makeCompany(accounts: Accounts): Promise<Company> {
  const owner = await accounts.owner();
  const client = await accounts.client(80);
  const worker = await accounts.worker(['bookkeeping', 'data-entry']);
  const make = async (title: string, publish: boolean) =>
    dataOf(await client.http.post<{ id: string }>('/v1/jobs', { ...BRIEF, title, publish })).id;
  const assigned = async (title: string) => {
    const id = await make(title, true);
    const body = { workerId: worker.id, reason: 'For a test.' };
    dataOf(await owner.http.patch(`/v1/admin/jobs/${id}/assign`, body));
    dataOf(await worker.http.post(`/v1/jobs/${id}/start`));
    return id;
  };
  const delivered = async (title: string) => {
    const id = await assigned(title);
    const bytes = Buffer.from('%PDF-1.4\n% The reconciled ledger\n%%EOF\n');
    const wanted = { filename: 'ledger.pdf', mimeType: 'application/pdf', size: bytes.length };
    const ticket = dataOf(
      await worker.http.post<{ fileId: string; url: string; headers: Record<string, string> }>(
        `/v1/jobs/${id}/deliverables/upload-url`,
        wanted,
      ),
    );
    await fetch(ticket.url, { method: 'PUT', body: bytes, headers: ticket.headers });
    dataOf(await worker.http.post(`/v1/jobs/${id}/deliverables`, { fileId: ticket.fileId }));
    dataOf(
      await worker.http.post(`/v1/jobs/${id}/submit`, { fileIds: [ticket.fileId], note: 'Here it is.' }),
    );
    dataOf(await owner.http.post(`/v1/admin/jobs/${id}/qa`, { decision: 'pass', version: 1 }));
    return id;
  };
  const done = await delivered('Reconcile December');
  dataOf(await client.http.post(`/v1/jobs/${done}/complete`));
  const review = await delivered('Reconcile January');
  dataOf(await worker.http.post(`/v1/jobs/${review}/messages`, { body: 'Two receipts are missing.' }));
  const working = await assigned('Enter the bills of March');
  const draft = await make('Clean up the chart of accounts', false);
  const offered = await make('Categorise the card transactions', true);
  const { code } = dataOf(await client.http.get<{ code: string }>('/v1/referrals'));
  await accounts.client(0, { referralCode: code });
  await delay(500);
  return { client, worker, owner, jobs: { draft, offered, working, review, done }, code };
}
