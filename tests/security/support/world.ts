import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BSON, type Db, type Document, ObjectId } from 'mongodb';
import sharp from 'sharp';
import { inject } from 'vitest';
import { type ActedBy, sessionsOf } from '@/features/accounts/data/auth.collections';
import { apiKeysCollection } from '@/features/api-keys/data/api-key.document';
import { hashKeyToken, hintOf, newKeyToken } from '@/features/api-keys/domain/key-token';
import { API_SCOPES, type ApiScope } from '@/shared/api-scopes';
import { type Account, openAccounts } from '../../support/accounts';
import { dataOf, type Http } from '../../support/http';
import type { Panel } from '../../support/panel';
import { BOOKKEEPING_BRIEF } from '../../support/people';
import { PASSWORD } from '../../support/registered';
import { uploadPdf } from '../../support/routes';
import { StripeControl } from '../../support/stripe';
import type { ActorName } from './actors';
import { captureSince, presentIds, storeClone, type Template } from './cloning';

export { PASSWORD };

const { EJSON } = BSON;

/** One company with its work, the people around it, and a token of each. */
export interface World {
  n: number;
  /** Of people by their name in the tables, of jobs by where they stand, and of what hangs on them. */
  id(name: string): string;
  token(actor: ActorName): string | null;
}

/** The first world, of which the others are copies. */
export interface Source {
  template: Template;
  /** Ids of the first world by name. */
  names: Readonly<Record<string, string>>;
}

const REASON = 'For a test.';
/** Told from what a program made up: looked for in every answer. `q0q` becomes the number of the copy. */
export const CANARY = {
  email: 'q0q-email',
  surname: 'q0qSurname',
  phone: '+12125550177',
  billing: 'q0qBilling',
  adminNote: 'q0qAdminNote',
  flag: 'q0qFlagged',
  internal: 'q0qInternal',
  internalFile: 'q0q-internal',
  unreleased: 'q0qUnreleased',
  workerEmail: 'q0q-worker',
  workerPhone: '+85512555017',
  holder: 'q0qHOLDER',
  account: '000998877665',
} as const;

/** Makes the first world through the product's own doors, and plants the canaries. */
export async function makeSource(panel: Panel, dataDir: string): Promise<Source> {
  const file = join(dataDir, 'first-world.json');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known) return EJSON.parse(known) as Source;
  const made = await buildSource(panel);
  await writeFile(file, EJSON.stringify(made, { relaxed: false }));
  return made;
}

/** Signs an access token for a session, as the server would. */
export async function sign(userId: string, sessionId: string, at = new Date()): Promise<string> {
  const { signAccessToken } = await import('@/features/accounts/data/access-token');
  return (await signAccessToken({ userId, sessionId }, at)).token;
}

async function buildSource(panel: Panel): Promise<Source> {
  const accounts = await openAccounts();
  const { db } = panel;
  const boss = await accounts.owner();
  const before = await presentIds(db);
  const [owner, stranger, assigned, candidate] = await Promise.all([
    accounts.client(400),
    accounts.client(200),
    accounts.worker(['video-editing']),
    accounts.worker(['bookkeeping']),
  ]);
  const people: Record<string, Account> = { owner, stranger, assigned, candidate };
  const names: Record<string, string> = { organization: String(owner.organizationId) };
  names.strangersOrganization = String(stranger.organizationId);
  await copyPeople(db, people);
  for (const [name, account] of Object.entries(people)) names[name] = account.id;
  await makeJobs(people as never, boss, names, db);
  await makeBelongings(db, people as never, names);
  await makeMoney(panel, people as never, names);
  await plant(db, names);
  const template = await captureSince(db, before);
  await accounts.sendHome();
  await accounts.close();
  sendHome(template);
  return { template, names };
}

/** Colleagues and staff: copies of the owner's account in other roles. A bystander is a copy of a worker. */
async function copyPeople(db: Db, people: Record<string, Account>): Promise<void> {
  const { owner, assigned } = people as People;
  const noOrganization = { organization: null, organizationRole: null, role: 'admin' };
  const others: [string, string, object][] = [
    ['member', owner.id, { organizationRole: 'member' }],
    ['requester', owner.id, { organizationRole: 'requester' }],
    ['unverified', owner.id, { organizationRole: 'member', emailVerified: false }],
    ['suspended', owner.id, { organizationRole: 'member', status: 'suspended' }],
    ['bystander', assigned.id, {}],
    ['chief', owner.id, { ...noOrganization, staffRoles: ['owner'] }],
    ...(['operations', 'finance', 'quality', 'support'] as const).map((role): [string, string, object] => [
      role,
      owner.id,
      { ...noOrganization, staffRoles: [role] },
    ]),
  ];
  for (const [name, from, changes] of others) {
    const _id = new ObjectId();
    const [user, credentials] = await Promise.all([
      db.collection('users').findOne({ _id: new ObjectId(from) }),
      db.collection('auth-credentials').findOne({ _id: new ObjectId(from) }),
    ]);
    const email = `${_id.toHexString()}@people.test`;
    await db.collection('users').insertOne({ ...user, _id, email, ...changes });
    await db.collection('auth-credentials').insertOne({ ...credentials, _id });
    if (name === 'bystander') {
      for (const slug of ['worker-profiles', 'worker-cards']) {
        const found = await db.collection(slug).findOne({ worker: new ObjectId(from) });
        await db.collection(slug).insertOne({ ...found, _id: new ObjectId(), worker: _id });
      }
    }
    const session = await openSession(db, _id);
    const http = owner.http.as(await sign(_id.toHexString(), session));
    people[name] = { ...owner, id: _id.toHexString(), email, http };
  }
}

async function openSession(
  db: Db,
  user: ObjectId,
  revokedAt: Date | null = null,
  actedBy: ActedBy | null = null,
): Promise<string> {
  const _id = new ObjectId();
  const now = new Date();
  const rest = { revokeReason: revokedAt && 'signed-out', ip: '203.0.113.9', userAgent: 'a test' };
  await sessionsOf(db).insertOne({
    _id,
    user,
    refreshHash: `hash-${_id.toHexString()}`,
    createdAt: now,
    lastUsedAt: now,
    expiresAt: new Date(now.getTime() + 3_600_000),
    revokedAt,
    ...rest,
    ...(actedBy ? { actedBy } : {}),
  });
  return _id.toHexString();
}

type People = Record<ActorName, Account>;
interface Made {
  id: string;
}

const BRIEF = {
  description: 'About 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};

/** A job at each place of its life, all of the company and, once somebody has them, of the worker. */
async function makeJobs(people: People, boss: Account, names: Record<string, string>, db: Db): Promise<void> {
  const { owner, assigned, quality } = people;
  const create = async (name: string, publish: boolean) => {
    const job = await owner.http.post<Made>('/v1/jobs', { ...BRIEF, title: `q0qTitle ${name}`, publish });
    names[`job.${name}`] = dataOf(job).id;
    return dataOf(job).id;
  };
  const take = async (name: string) => {
    const id = await create(name, true);
    const given = { workerId: assigned.id, reason: REASON };
    dataOf(await boss.http.patch(`/v1/admin/jobs/${id}/assign`, given));
    return `/v1/jobs/${id}`;
  };
  const start = async (name: string) => {
    const job = await take(name);
    dataOf(await assigned.http.post(`${job}/start`));
    return job;
  };
  const submit = async (name: string) => {
    const job = await start(name);
    const work = { ticket: `${job}/deliverables/upload-url`, complete: `${job}/deliverables` };
    const fileId = await uploadPdf(assigned.http, work, `${CANARY.unreleased}.pdf`);
    names[`file.${name}`] = fileId;
    dataOf(await assigned.http.post(`${job}/submit`, { fileIds: [fileId], note: CANARY.unreleased }));
    return job;
  };
  const pass = async (name: string) => {
    const job = await submit(name);
    const decision = { decision: 'pass', version: 1, checklist: [] };
    dataOf(await quality.http.post(`${job.replace('/v1/', '/v1/admin/')}/qa`, decision));
    return job;
  };
  // The finished ones first: nobody may hold more than five.
  const completed = await pass('completed');
  dataOf(await owner.http.post(`${completed}/complete`, { version: 1 }));
  await create('draft', false);
  await create('matching', true);
  await offered(db, names['job.matching'] as string);
  await take('assigned');
  await start('inProgress');
  await submit('qa');
  await pass('review');
  const revision = await pass('revision');
  const wanted = { feedback: 'The totals do not agree.', kind: 'fix' };
  dataOf(await owner.http.post(`${revision}/request-revision`, wanted));
  const cancelled = await create('cancelled', true);
  dataOf(await owner.http.delete(`/v1/jobs/${cancelled}`, { json: {} }));
  await settled(db, names['job.completed'] as string);
}

/** Waits until an approval can no longer be undone and its price is captured. */
async function settled(db: Db, job: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (await db.collection('jobs').findOne({ _id: new ObjectId(job), settlement: { $ne: null } })) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the finished job was never settled');
}

/** Waits for the offer of a published job. */
async function offered(db: Db, job: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (await db.collection('offers').findOne({ job: new ObjectId(job), state: 'offered' })) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('nobody was offered the job');
}

/** What people have besides jobs: files, words, time, templates, accounts, papers. */
async function makeBelongings(db: Db, people: People, names: Record<string, string>): Promise<void> {
  const { owner, stranger, assigned, operations } = people;
  const job = `/v1/jobs/${names['job.inProgress']}`;
  const say = async (name: string, http: Http, body: object) => {
    names[`message.${name}`] = dataOf(await http.post<Made>(`${job}/messages`, body)).id;
  };
  const files = { ticket: `${job}/files/upload-url`, complete: `${job}/files` };
  names['file.brief'] = await uploadPdf(owner.http, files, 'q0q-brief.pdf');
  const draft = `/v1/jobs/${names['job.draft']}/files`;
  names['file.draft'] = await uploadPdf(
    owner.http,
    { ticket: `${draft}/upload-url`, complete: draft },
    'q0q-draft.pdf',
  );
  const attached = { ...files, ticket: `${files.ticket}?purpose=message` };
  names['file.internal'] = await uploadPdf(operations.http, attached, `${CANARY.internalFile}.pdf`);
  await say('owner', owner.http, { body: 'q0qMessage of the client' });
  await say('assigned', assigned.http, { body: 'q0qMessage of the worker' });
  await say('internal', operations.http, {
    body: CANARY.internal,
    internal: true,
    attachments: [names['file.internal']],
  });
  const review = `/v1/jobs/${names['job.review']}/deliverables/1/comments`;
  const remark = { body: 'q0qComment', fileId: names['file.review'], anchor: { page: 1 }, tag: 'fix' };
  const comment = dataOf(await owner.http.post<Made>(review, remark));
  names.comment = comment.id;
  const time = { startedAt: hoursAgo(3), endedAt: hoursAgo(2), reason: 'Forgot the timer.' };
  dataOf(await assigned.http.post(`${job}/time-tracking`, time));
  const template = { name: 'q0qTemplate', jobId: names['job.completed'] };
  names.template = dataOf(await owner.http.post<Made>('/v1/job-templates', template)).id;
  const preferred = { workerId: assigned.id };
  dataOf(await owner.http.post('/v1/organization/preferred-workers', preferred));
  await portfolio(assigned.http, names);
  await avatarOf(assigned.http);
  const key = { name: 'q0qKey', scopes: ['jobs:read'] };
  names.apiKey = dataOf(await owner.http.post<Made>('/v1/api-keys', key)).id;
  const hook = { url: `${inject('services').mail.web}/q0q-hook`, events: ['job.*'] };
  names.endpoint = dataOf(await owner.http.post<Made>('/v1/webhook-endpoints', hook)).id;
  dataOf(await owner.http.post(`/v1/webhook-endpoints/${names.endpoint}/test`));
  names.delivery = await idOf(db, 'webhook-deliveries', { endpoint: new ObjectId(names.endpoint) });
  const guest = { email: `${new ObjectId()}@q0q-email.test`, role: 'member' };
  names.invitation = dataOf(await owner.http.post<Made>('/v1/organization/members', guest)).id;
  // Mailed a while ago: a minute must pass before it may be mailed again.
  const mailed = { $set: { sentAt: new Date(Date.now() - 3_600_000) } };
  await db.collection('organization-invitations').updateOne({ _id: new ObjectId(names.invitation) }, mailed);
  const account = { rail: 'aba', holderName: 'SOKHA PRAK', accountNumber: CANARY.account };
  dataOf(await assigned.http.post('/v1/users/me/payout-method', { ...account, currentPassword: PASSWORD }));
  const foreign = { ...BRIEF, title: 'q0qTitle of the stranger', publish: false };
  names['job.strangers'] = dataOf(await stranger.http.post<Made>('/v1/jobs', foreign)).id;
}

/** A picture that is one. */
export const pictureBytes = () =>
  sharp({ create: { width: 64, height: 64, channels: 3, background: '#1f6f5c' } })
    .png()
    .toBuffer();

async function avatarOf(http: Http): Promise<void> {
  const bytes = await pictureBytes();
  const fileId = await putFile(http, '/v1/users/me/avatar/upload-url', 'me.png', 'image/png', bytes);
  dataOf(await http.post('/v1/users/me/avatar', { fileId }));
}

/** Puts bytes into the store by a ticket of `path`; they are not completed. @returns the file's id */
export async function putFile(
  http: Http,
  path: string,
  filename: string,
  mimeType: string,
  bytes: Buffer,
): Promise<string> {
  const ticket = dataOf(
    await http.post<{ fileId: string; url: string; headers: Record<string, string> }>(path, {
      filename,
      mimeType,
      size: bytes.length,
    }),
  );
  const body = new Uint8Array(bytes);
  const put = await fetch(ticket.url, { method: 'PUT', body, headers: ticket.headers });
  if (!put.ok) throw new Error(`the store answers ${put.status}`);
  return ticket.fileId;
}

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

async function portfolio(http: Http, names: Record<string, string>): Promise<void> {
  const bytes = Buffer.from('%PDF-1.4\n% q0q-portfolio\n%%EOF\n');
  const path = '/v1/users/me/portfolio/upload-url';
  const fileId = await putFile(http, path, 'q0q-portfolio.pdf', 'application/pdf', bytes);
  const item = { fileId, title: 'q0qPortfolio' };
  names.portfolio = dataOf(await http.post<Made>('/v1/users/me/portfolio', item)).id;
}

/** Money in the books: a pack bought by card, a subscription, an earning paid out and one that waits. */
async function makeMoney(panel: Panel, people: People, names: Record<string, string>): Promise<void> {
  const { db } = panel;
  const { owner, assigned, finance, chief } = people;
  const { apiBase } = inject('services').stripe;
  const control = new StripeControl(apiBase ?? '');
  const plan = dataOf(
    await owner.http.post<{ checkoutUrl: string }>('/v1/subscriptions', {
      tier: 'starter',
      interval: 'month',
    }),
  );
  await control.post(`checkout/${/cs_[A-Za-z0-9_]+/.exec(plan.checkoutUrl)?.[0]}/complete`, {});
  const organization = new ObjectId(names.organization);
  names.subscription = await idOf(db, 'subscriptions', { organization });
  const [card] = dataOf(await owner.http.get<Made[]>('/v1/payments/methods'));
  const bought = { pack: 5, paymentMethodId: card?.id };
  names.payment = dataOf(
    await owner.http.post<{ paymentId: string }>('/v1/payments/credits', bought),
  ).paymentId;
  names.invoice = await idOf(db, 'invoices', { organization });
  names.transaction = await idOf(db, 'transactions', { organization, type: 'credit_purchase' });
  names.stripeEvent = await idOf(db, 'stripe-events', {});
  await db.collection('payout-methods').updateMany({}, { $set: { heldUntil: new Date(Date.now() - 1000) } });
  await earn(panel, assigned.id, 5_000);
  const payout = dataOf(
    await finance.http.post<{ payouts: Made[]; id: string }>('/v1/admin/payouts', { workerId: assigned.id }),
  );
  names.payout = await idOf(db, 'payouts', { worker: new ObjectId(assigned.id) });
  const stored = await db.collection('payouts').findOne({ _id: new ObjectId(names.payout) });
  names.run = String(stored?.run ?? payout.id);
  const step = `/v1/admin/payout-runs/${names.run}`;
  dataOf(await chief.http.post(`${step}/approve`));
  dataOf(await finance.http.post(`${step}/mark-paid`, { reference: 'BANK 1' }));
  await earn(panel, assigned.id, 4_000);
}

/** Waits for a document to come. @returns its id */
async function idOf(db: Db, collection: string, filter: object): Promise<string> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const found = await db.collection(collection).findOne(filter, { sort: { _id: -1 } });
    if (found) return found._id.toHexString();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing came into ${collection}`);
}

/** An earning of a worker that has cleared. */
export async function earn({ payload }: Panel, workerId: string, amount: number): Promise<void> {
  const { recordEarning } = await import('@/features/credits');
  const { clearEarning } = await import('@/features/credits/use-cases/clear-earning');
  const { createContext } = await import('@/platform/create-context');
  const { unitOfWork } = await import('@/platform/unit-of-work');
  const ctx = createContext(payload, { kind: 'system', name: 'test' });
  const jobId = new ObjectId().toHexString();
  await unitOfWork(ctx, (tx) => recordEarning(tx, { workerId: new ObjectId(workerId), jobId, amount }));
  await clearEarning(ctx, { workerId, jobId });
}

const fewOfEach = (documents: Document[], path: string): Document[] => {
  const seen = new Map<string, number>();
  return documents.filter((document) => {
    const count = (seen.get(String(document[path])) ?? 0) + 1;
    seen.set(String(document[path]), count);
    return count <= 2;
  });
};

/** Copies of workers are off, or every copy's jobs would be offered to them; and no copy is a customer at Stripe. */
function sendHome(template: Template): void {
  for (const collection of template.collections) {
    const { name, documents } = collection;
    // What there is much of, and a few show as well.
    if (name === 'audit-logs') collection.documents = documents.slice(-8);
    if (name === 'notifications') collection.documents = fewOfEach(documents, 'user');
    for (const document of documents) {
      if (name === 'organizations') delete document.stripeCustomerId;
      // No copy's bytes are in the store, so there is nothing to compare.
      if (name === 'files') delete document.etag;
      // Every event of every copy would be sent out.
      if (name === 'webhook-endpoints') Object.assign(document, { enabled: false, disabledReason: 'off' });
      if (name === 'worker-cards') {
        document.availability =
          typeof document.availability === 'string'
            ? 'offline'
            : { ...document.availability, status: 'offline' };
        // Who is offline may still be asked; who has days off is not.
        document.timeOff = [{ from: new Date(0), to: new Date('2100-01-01') }];
      }
    }
  }
}

/** Writes the words that others must never read, and shortens what would only pass with time. */
async function plant(db: Db, names: Record<string, string>): Promise<void> {
  const _id = (name: string) => ({ _id: new ObjectId(names[name]) });
  const users = db.collection('users');
  for (const name of ['owner', 'member', 'requester', 'unverified', 'suspended', 'stranger']) {
    const profile = { 'profile.lastName': CANARY.surname, 'profile.phone': CANARY.phone };
    await users.updateOne(_id(name), { $set: { email: `${CANARY.email}-${name}@client.test`, ...profile } });
  }
  for (const name of ['assigned', 'candidate', 'bystander']) {
    const email = `${CANARY.workerEmail}-${name}@worker.test`;
    await users.updateOne(_id(name), { $set: { email, 'profile.phone': CANARY.workerPhone } });
  }
  const billing = { legalName: CANARY.billing, taxId: CANARY.billing, email: `${CANARY.email}@billing.test` };
  await db.collection('organizations').updateOne(_id('organization'), { $set: { billing } });
  const notes = { adminNotes: CANARY.adminNote, flagged: true, flagReason: CANARY.flag };
  const released = ['job.completed', 'job.review', 'job.revision'].map((name) => new ObjectId(names[name]));
  await db.collection('deliverables').updateMany({ job: { $in: released } }, { $set: { note: 'q0qNote' } });
  await db
    .collection('files')
    .updateMany(
      { job: { $in: released } },
      { $set: { filename: 'q0q-work.pdf', originalName: 'q0q-work.pdf' } },
    );
  for (const name of Object.keys(names).filter((one) => one.startsWith('job.')))
    await db.collection('jobs').updateOne(_id(name), { $set: notes });
  await db
    .collection('payout-methods')
    .updateMany({ worker: new ObjectId(names.assigned) }, { $set: { holderName: CANARY.holder } });
}

/** Stores another copy and signs everybody in. */
export async function makeWorld(db: Db, source: Source, n: number): Promise<World> {
  const renamed = await storeClone(db, source.template, n);
  await sealAgain(db, renamed(source.names.assigned as string));
  const id = (name: string) => {
    const found = source.names[STANDS_FOR[name] ?? name];
    if (!found) throw new Error(`nothing in the world is called ${name}`);
    return renamed(found);
  };
  const tokens = new Map<ActorName, string>();
  const names = Object.keys(source.names).filter((name) => !name.includes('.')) as ActorName[];
  await Promise.all(
    names
      .filter((name) => isPerson(name))
      .map(async (name) => {
        const user = id(name);
        tokens.set(name, await sign(user, await openSession(db, new ObjectId(user))));
      }),
  );
  const owner = id('owner');
  const [ended, old] = await Promise.all([
    openSession(db, new ObjectId(owner), new Date()),
    openSession(db, new ObjectId(owner)),
  ]);
  const behind = await openSession(db, new ObjectId(id('support')));
  const acted = {
    staff: new ObjectId(id('support')),
    staffSession: new ObjectId(behind),
    reason: 'For a test.',
  };
  tokens.set(
    'acting',
    await sign(id('owner'), await openSession(db, new ObjectId(id('owner')), null, acted)),
  );
  tokens.set('program', await storeKey(db, id, API_SCOPES));
  tokens.set('reader', await storeKey(db, id, ['jobs:read']));
  tokens.set('signedOut', await sign(owner, ended));
  tokens.set('expired', await sign(owner, old, new Date(Date.now() - 3_600_000)));
  return { n, id, token: (actor) => tokens.get(actor) ?? null };
}

/** A key of the owner's. @returns what a program shows */
async function storeKey(db: Db, id: (name: string) => string, scopes: readonly ApiScope[]): Promise<string> {
  const token = newKeyToken();
  const now = new Date();
  await apiKeysCollection(db).insertOne({
    ...{ _id: new ObjectId(), name: 'A program', hash: hashKeyToken(token), hint: hintOf(token) },
    ...{ organization: new ObjectId(id('organization')), createdBy: new ObjectId(id('owner')) },
    ...{ scopes: [...scopes], rateLimit: null, expiresAt: null, lastUsedAt: null },
    ...{ revokedAt: null, revokedBy: null, revokeReason: null, createdAt: now, updatedAt: now },
  });
  return token;
}

/** A sealed account opens only for whom it was sealed. */
async function sealAgain(db: Db, assigned: string): Promise<void> {
  const { sealAccount } = await import('@/features/payouts/data/payout-methods.repository');
  const worker = new ObjectId(assigned);
  const method = await db.collection('payout-methods').findOne({ worker, active: true });
  if (!method) return;
  const account = { holderName: CANARY.holder, number: CANARY.account, bankName: null, bic: null };
  const sealed = sealAccount({ _id: method._id, worker }, account);
  await db.collection('payout-methods').updateOne({ _id: method._id }, { $set: { account: sealed } });
}

/** Whose account a program or somebody who acts is. */
const STANDS_FOR: Record<string, string> = { acting: 'owner', program: 'owner', reader: 'owner' };

const isPerson = (name: string) =>
  /^(owner|member|requester|unverified|suspended|stranger|assigned|candidate|bystander|chief|operations|finance|quality|support)$/.test(
    name,
  );
