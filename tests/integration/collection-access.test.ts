import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { storeJob, storeOffer, storeOrganization, storeUser } from '../factories/documents';
import { openPanel, type Panel } from '../support/panel';

const READERS = [
  'client',
  'stranger',
  'worker',
  'candidate',
  'operations',
  'finance',
  'quality',
  'owner',
] as const;
type Reader = (typeof READERS)[number];
type List = { docs: Record<string, unknown>[]; totalDocs: number };
type Refusal = { errors: { message: string; data?: { code?: string; allowed?: string[] } }[] };

let panel: Panel;
const ids = {} as Record<Reader | 'job' | 'offered' | 'organization' | 'note', ObjectId>;
const tokens = {} as Record<Reader, string>;

beforeAll(async () => {
  panel = await openPanel(inject('services').mongodbUri);
  const { db } = panel;
  ids.organization = await storeOrganization(db, 'Brightwave');
  const elsewhere = await storeOrganization(db, 'Elsewhere');
  const owner = { role: 'client', organizationRole: 'owner' } as const;
  ids.client = await storeUser(db, 'client', { ...owner, organization: ids.organization });
  ids.stranger = await storeUser(db, 'stranger', { ...owner, organization: elsewhere });
  ids.worker = await storeUser(db, 'worker', { role: 'worker' });
  ids.candidate = await storeUser(db, 'candidate', { role: 'worker' });
  for (const role of ['operations', 'finance', 'quality', 'owner'] as const) {
    ids[role] = await storeUser(db, role, { role: 'admin', staffRoles: [role] });
  }
  const mine = { organization: ids.organization, client: ids.client };
  ids.job = await storeJob(db, { ...mine, worker: ids.worker, status: 'in_progress' });
  ids.offered = await storeJob(db, { ...mine, status: 'matching' });
  await storeOffer(db, ids.offered, ids.candidate);
  const said = (body: string, internal: boolean) => ({ job: ids.job, body, internal, senderRole: 'client' });
  await db.collection('messages').insertMany([said('hello', false), said('canary-internal', true)]);
  ids.note = new ObjectId();
  await db.collection('notifications').insertOne({ _id: ids.note, user: ids.worker, type: 'x', read: false });
  for (const reader of READERS) tokens[reader] = await panel.signIn(ids[reader]);
});

afterAll(() => panel?.close());

const list = (reader: Reader | null, slug: string, query = '') =>
  panel.rest<List>(`/${slug}?limit=50&depth=1${query}`, { token: reader && tokens[reader] });
const write = (reader: Reader, path: string, json: unknown) =>
  panel.rest<Refusal & { doc: Record<string, unknown> }>(path, {
    token: tokens[reader],
    method: 'PATCH',
    json,
  });

describe('who reads what', () => {
  const seen: Record<string, Partial<Record<Reader, number | 'refused'>>> = {
    jobs: { client: 2, stranger: 0, worker: 1, candidate: 1, operations: 2, finance: 2, quality: 2 },
    users: { client: 1, stranger: 1, worker: 1, candidate: 1, operations: 8, finance: 8 },
    organizations: { client: 1, stranger: 1, worker: 'refused', operations: 2 },
    offers: { client: 'refused', worker: 0, candidate: 1, operations: 1 },
    messages: {
      client: 1,
      stranger: 0,
      worker: 1,
      candidate: 0,
      operations: 2,
      finance: 'refused',
      quality: 2,
    },
    notifications: { client: 0, worker: 1, candidate: 0 },
    'organization-balances': { stranger: 0, worker: 'refused', quality: 'refused', finance: 0 },
    'audit-logs': { client: 'refused', worker: 'refused', operations: 0, finance: 0 },
  };
  const rows = Object.entries(seen).flatMap(([slug, cells]) =>
    Object.entries(cells).map(([reader, count]) => ({ slug, reader: reader as Reader, count })),
  );

  it.each(rows)('$reader finds $count of $slug', async ({ slug, reader, count }) => {
    const { status, body } = await list(reader, slug);
    expect(status === 403 ? 'refused' : body.totalDocs).toBe(count);
  });

  it.each(Object.keys(seen))('nobody without a sign-in reads %s', async (slug) => {
    expect((await list(null, slug)).status).toBe(403);
  });

  it('shows a worker neither the price, nor staff notes, nor the client', async () => {
    const { body } = await list('worker', 'jobs');
    const text = JSON.stringify(body);
    expect(body.docs[0]).not.toHaveProperty('pricing');
    for (const secret of ['canary-note', 'client@nimmit.test', '+1 212']) expect(text).not.toContain(secret);
    expect(JSON.stringify((await list('worker', 'messages')).body)).not.toContain('canary-internal');
  });

  it('shows a client neither the pay nor staff notes', async () => {
    const { body } = await list('client', 'jobs');
    expect(body.docs[0]).toMatchObject({ pricing: { credits: 7 } });
    expect(body.docs[0]).not.toHaveProperty('payout');
    expect(JSON.stringify(body)).not.toContain('canary-note');
  });

  it.each(['client.email', 'pricing.credits', 'adminNotes'])(
    'does not let a worker filter by %s',
    async (field) => {
      expect((await list('worker', 'jobs', `&where[${field}][exists]=true`)).status).toBe(400);
    },
  );
});

describe('direct writes', () => {
  it.each(['client', 'worker', 'operations', 'owner'] as const)(
    'refuses a status from %s and says what is allowed',
    async (reader) => {
      const { status, body } = await write(reader, `/jobs/${ids.job}`, { status: 'completed' });
      expect(status).toBe(409);
      expect(body.errors[0]?.data?.code).toBe('INVALID_TRANSITION');
      expect(body.errors[0]?.data?.allowed).not.toContain('approve');
      expect(body.errors[0]?.data?.allowed?.length).toBeGreaterThan(0);
    },
  );

  it('tells a stranger nothing about the job', async () => {
    expect((await write('stranger', `/jobs/${ids.job}`, { status: 'completed' })).status).toBe(403);
  });

  it('refuses code of ours too, even past access control', async () => {
    const id = ids.job.toHexString();
    const { payload } = panel;
    await expect(payload.update({ collection: 'jobs', id, data: { status: 'completed' } })).rejects.toThrow();
    await expect(payload.delete({ collection: 'jobs', id })).rejects.toThrow();
    const user = ids.client.toHexString();
    await expect(payload.update({ collection: 'users', id: user, data: { role: 'admin' } })).rejects.toThrow(
      /role/,
    );
  });

  it('keeps role, status and address of one’s own account, and takes the name', async () => {
    const change = { role: 'admin', staffRoles: ['owner'], status: 'suspended', email: 'x@nimmit.test' };
    const profile = { firstName: 'Renamed', timezone: 'UTC', locale: 'km' };
    const { status } = await write('client', `/users/${ids.client}`, { ...change, profile });
    expect(status).toBe(200);
    const stored = await panel.db.collection('users').findOne({ _id: ids.client });
    expect(stored).toMatchObject({
      role: 'client',
      staffRoles: [],
      status: 'active',
      email: 'client@nimmit.test',
      profile: { firstName: 'Renamed', locale: 'km', phone: '+1 212 555 0134' },
    });
  });

  it('records the change, before and after', async () => {
    const entry = await panel.db.collection('audit-logs').findOne({ entityId: ids.client.toHexString() });
    expect(entry).toMatchObject({ action: 'users.update', actorName: 'client' });
    expect(entry?.changes.before).toMatchObject({ 'profile.firstName': 'client' });
    expect(entry?.changes.after).toMatchObject({ 'profile.firstName': 'Renamed' });
  });

  it('lets people mark their notifications as read, and nothing else of them', async () => {
    expect((await write('worker', `/notifications/${ids.note}`, { read: true, type: 'y' })).status).toBe(200);
    const stored = await panel.db.collection('notifications').findOne({ _id: ids.note });
    expect(stored).toMatchObject({ read: true, readAt: expect.any(Date), type: 'x' });
    expect((await write('candidate', `/notifications/${ids.note}`, { read: false })).status).toBe(403);
  });

  it('changes and deletes no audit entry, for nobody', async () => {
    const entry = await panel.db.collection('audit-logs').findOne({});
    const id = String(entry?._id);
    const past = { collection: 'audit-logs', id, context: { useCase: true } } as const;
    expect((await write('owner', `/audit-logs/${id}`, { action: 'z' })).status).toBe(403);
    await expect(panel.payload.update({ ...past, data: { action: 'z' } })).rejects.toThrow(/audit log/);
    await expect(panel.payload.delete(past)).rejects.toThrow(/audit log/);
  });

  it('keeps the catalogue and the settings to those who may', async () => {
    const asked = (reader: Reader) =>
      panel.rest('/globals/settings', { token: tokens[reader], method: 'POST', json: { offerMinutes: 20 } });
    expect((await asked('operations')).status).toBe(403);
    expect((await asked('owner')).status).toBe(200);
  });
});

describe('races that an index decides', () => {
  it('takes one open offer a job and worker, and one accepted a job', async () => {
    await expect(storeOffer(panel.db, ids.offered, ids.candidate)).rejects.toThrow(/E11000/);
    const accepted = { job: ids.job, state: 'accepted' };
    await panel.db.collection('offers').insertOne({ ...accepted, worker: ids.worker });
    await expect(
      panel.db.collection('offers').insertOne({ ...accepted, worker: ids.candidate }),
    ).rejects.toThrow(/E11000/);
  });

  it('takes one running timer a worker', async () => {
    const running = () => ({ worker: ids.worker, job: ids.job, endedAt: null });
    await panel.db.collection('time-entries').insertOne(running());
    await expect(panel.db.collection('time-entries').insertOne(running())).rejects.toThrow(/E11000/);
  });
});
