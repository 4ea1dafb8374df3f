import { type Db, MongoClient } from 'mongodb';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Http } from '../support/http';
import { Mailbox } from '../support/mailbox';
import { eventually, newPerson, type SignedIn, signInAsOwner } from '../support/registered';

const baseUrl = inject('baseUrl');
const http = new Http(baseUrl);
let client: MongoClient;
let db: Db;
let owner: SignedIn;

beforeAll(async () => {
  client = await MongoClient.connect(inject('services').mongodbUri);
  db = client.db();
  owner = await signInAsOwner(http, new Mailbox(String(inject('services').mail.web)), inject('ownerEmail'));
});

afterAll(() => client.close());

const suspend = (id: string, status = 'suspended') =>
  owner.http.patch<{ status: string; activeSessions: number }>(`/v1/admin/users/${id}`, {
    status,
    reason: 'Shared the login with others.',
  });

/** Other suites may have left owners of their own on this server: they stand aside meanwhile. */
async function asOnlyOwner(work: () => Promise<void>): Promise<void> {
  const users = db.collection('users');
  const others = { staffRoles: 'owner', status: 'active', email: { $ne: inject('ownerEmail') } };
  const ids = (await users.find(others, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id);
  const all = { _id: { $in: ids } };
  await users.updateMany(all, { $set: { status: 'deactivated' } });
  await work().finally(() => users.updateMany(all, { $set: { status: 'active' } }));
}

describe('the first owner', () => {
  it('is made once from the setting, verified by the mailed link, with every permission', async () => {
    const me = await owner.http.get<{ staffRoles: string[]; emailVerified: boolean; permissions: string[] }>(
      '/v1/users/me',
    );
    expect(me.body.data).toMatchObject({ staffRoles: ['owner'], emailVerified: true });
    expect(me.body.data.permissions).toContain('staff.manage');
    expect(await db.collection('users').countDocuments({ email: inject('ownerEmail') })).toBe(1);
  });
});

describe('suspending', () => {
  it('puts a person out at once: tokens, cookies, refresh, sign-in, sockets', async () => {
    const person = await newPerson(http, 'worker');
    const socket = io(`${baseUrl}/jobs`, {
      auth: { token: person.accessToken },
      transports: ['websocket'],
      forceNew: true,
    });
    await new Promise<void>((resolve, reject) => {
      socket.on('connect', resolve);
      socket.on('connect_error', reject);
    });
    const gone = new Promise<string>((resolve) => socket.on('disconnect', resolve));
    expect((await person.http.get('/v1/users/me')).status).toBe(200);

    const answer = await suspend(person.id);
    expect(answer.body.data).toMatchObject({ status: 'suspended', activeSessions: 0 });
    expect((await person.http.get('/v1/users/me')).status).toBe(401);
    expect((await http.post('/v1/auth/refresh', { refreshToken: person.refreshToken })).status).toBe(401);
    const login = { email: person.email, password: 'Night-shift-2026' };
    expect((await http.post('/v1/auth/login', login)).status).toBe(403);
    expect(await gone).toBe('io server disconnect');
    socket.close();

    const card = await db
      .collection('worker-cards')
      .findOne({ status: 'suspended' }, { sort: { updatedAt: -1 } });
    expect(String(card?.worker)).toBe(person.id);
    const entry = await db.collection('audit-logs').findOne({ action: 'user.suspend', entityId: person.id });
    expect(entry).toMatchObject({ reason: 'Shared the login with others.' });

    expect((await suspend(person.id, 'active')).body.data.status).toBe('active');
    expect((await http.post('/v1/auth/login', login)).status).toBe(200);
  });

  it('is for staff, never of oneself, and one owner stays', async () => {
    const person = await newPerson(http, 'client');
    const body = { status: 'suspended', reason: 'No reason at all.' };
    expect((await person.http.patch(`/v1/admin/users/${owner.id}`, body)).status).toBe(403);
    expect((await suspend(owner.id)).status).toBe(403);
    const demote = { staffRoles: ['support'], reason: 'Trying to leave none.' };
    await asOnlyOwner(async () => {
      expect((await owner.http.patch(`/v1/admin/users/${owner.id}`, demote)).status).toBe(409);
    });
    expect((await owner.http.patch(`/v1/admin/users/${person.id}`, { status: 'suspended' })).status).toBe(
      400,
    );
    expect(
      (await owner.http.patch(`/v1/admin/users/${person.id}`, { staffRoles: ['owner'], reason: 'abc' }))
        .status,
    ).toBe(400);
    expect((await suspend('665f1c2ab7d4e8a1c0934f12')).status).toBe(404);
  });
});

describe('profiles', () => {
  it('refuse a stale edit and take a fresh one', async () => {
    const person = await newPerson(http, 'worker');
    const etag = String((await person.http.get('/v1/users/me')).headers.get('etag'));
    const edit = (path: string, json: object, ifMatch: string) =>
      person.http.patch(path, json, { headers: { 'if-match': ifMatch } });
    expect((await edit('/v1/users/me', { firstName: 'Sokha' }, etag)).status).toBe(200);
    expect((await edit('/v1/users/me', { firstName: 'Dara' }, etag)).status).toBe(412);
    const now = String((await person.http.get('/v1/users/me')).headers.get('etag'));
    expect((await edit('/v1/users/me/worker-profile', { bio: 'Editor' }, now)).status).toBe(200);
    expect((await edit('/v1/users/me/worker-profile', { bio: 'Late' }, now)).status).toBe(412);
  });

  it('lose a verification with a new level, and only staff verify', async () => {
    const person = await newPerson(http, 'worker');
    const save = (level: string) =>
      person.http.patch<{ skills: { level: string; verifiedAt: string | null }[] }>(
        '/v1/users/me/worker-profile',
        {
          skills: [{ slug: 'video-editing', level }],
        },
      );
    await save('mid');
    const verify = { skills: [{ slug: 'video-editing', verified: true }], note: 'Test piece was good.' };
    expect((await person.http.post(`/v1/admin/workers/${person.id}/verify`, verify)).status).toBe(403);
    const verified = await owner.http.post<{ skills: { verifiedAt: string | null }[] }>(
      `/v1/admin/workers/${person.id}/verify`,
      verify,
    );
    expect(verified.body.data.skills[0]?.verifiedAt).toEqual(expect.any(String));
    expect((await save('mid')).body.data.skills[0]?.verifiedAt).toEqual(expect.any(String));
    expect((await save('senior')).body.data.skills[0]?.verifiedAt).toBeNull();
  });

  it('say to each other only what they may', async () => {
    const [worker, stranger, customer] = await Promise.all([
      newPerson(http, 'worker'),
      newPerson(http, 'worker'),
      newPerson(http, 'client'),
    ]);
    const seen = await customer.http.get<Record<string, unknown>>(`/v1/users/${worker.id}`);
    expect(seen.body.data).toMatchObject({ name: 'Dana W.', role: 'worker' });
    expect(Object.keys(seen.body.data)).not.toContain('email');
    expect(Object.keys(seen.body.data)).not.toContain('lastName');
    expect((await worker.http.get(`/v1/users/${customer.id}`)).status).toBe(404);
    expect((await worker.http.get(`/v1/users/${stranger.id}`)).status).toBe(404);
    expect((await customer.http.get(`/v1/users/${owner.id}`)).status).toBe(404);
    const asStaff = await owner.http.get<{ email: string }>(`/v1/users/${customer.id}`);
    expect(asStaff.body.data.email).toBe(customer.email);
  });

  it('tell what happened to whom it concerns, after the last event seen', async () => {
    const person = await newPerson(http, 'worker');
    const first = await person.http.get<{ lastId: string }>('/v1/events');
    await person.http.patch('/v1/users/me/availability', { status: 'available' });
    await eventually(async () => {
      const { body } = await person.http.get<{ events: { type: string }[] }>(
        `/v1/events?after=${first.body.data.lastId}`,
      );
      return body.data.events.some(({ type }) => type === 'worker.availability_changed') ? body.data : null;
    }, 'the event');
    expect((await person.http.get('/v1/events?after=nonsense')).status).toBe(400);
  });
});
