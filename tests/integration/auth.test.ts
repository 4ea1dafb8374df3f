import { type Db, MongoClient, ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Http } from '../support/http';
import { linkIn, Mailbox, tokenIn } from '../support/mailbox';
import {
  eventually,
  newEmail,
  newPerson,
  PASSWORD,
  registerPerson,
  signInAs,
  templatesTo,
} from '../support/registered';

const http = new Http(inject('baseUrl'));
const mailbox = new Mailbox(String(inject('services').mail.web));
let client: MongoClient;
let db: Db;

beforeAll(async () => {
  client = await MongoClient.connect(inject('services').mongodbUri);
  db = client.db();
});

afterAll(() => client.close());

const linkToken = async (email: string, subject?: RegExp) =>
  tokenIn(await mailbox.waitFor({ to: email, subject }));

it('keeps a sign-in in the audit log as what the person did', async () => {
  const { id } = await newPerson(http, 'client');
  const entry = await db.collection('audit-logs').findOne({ action: 'account.sign_in', entityId: id });
  expect(String(entry?.actor)).toBe(id);
});

describe('registering', () => {
  it('gives a client an organization of one with a balance, owned by them', async () => {
    const { http: mine } = await newPerson(http, 'client');
    const me = await mine.get<{ clientProfile: { organizationRole: string } }>('/v1/users/me');
    expect(me.body.data.clientProfile.organizationRole).toBe('owner');
    const organization = await mine.get<{ members: unknown[] }>('/v1/organization');
    expect(organization.body.data.members).toHaveLength(1);
  });

  it('gives a worker a profile and the card that matching reads', async () => {
    const { id, http: mine } = await newPerson(http, 'worker');
    const me = await mine.get<{ workerProfile: { availability: { status: string } } }>('/v1/users/me');
    expect(me.body.data.workerProfile.availability.status).toBe('offline');
    const cards = await db.collection('worker-cards').find().toArray();
    expect(cards.some((card) => String(card.worker) === id && card.status === 'active')).toBe(true);
  });

  it('leads on to the plan that a client came for, from the first link and from another one', async () => {
    const email = newEmail();
    const names = { firstName: 'Ana', lastName: 'Lopez', acceptTerms: true };
    const person = { role: 'client', email, password: PASSWORD, ...names, plan: 'growth' };
    expect((await http.post('/v1/auth/register', person)).status).toBe(202);
    await http.post('/v1/auth/resend-verification', { email, plan: 'scale' });
    const mails = async () => (await mailbox.mailsTo(email)).map((mail) => linkIn(mail, /verify-email/));
    await eventually(async () => (await mails()).length === 2, 'both mails');
    const plans = (await mails()).map((link) => new URL(link).searchParams.get('plan'));
    expect(plans.toSorted()).toEqual(['growth', 'scale']);
    const odd = { ...person, email: newEmail(), plan: 'https://evil.example' };
    expect((await http.post('/v1/auth/register', odd)).status).toBe(400);
    expect((await http.post('/v1/auth/register', { ...person, role: 'worker' })).status).toBe(400);
  });

  it('answers a taken address in the same words, and tells its owner by mail', async () => {
    const email = await registerPerson(http, 'client');
    const again = {
      role: 'worker',
      email,
      password: PASSWORD,
      firstName: 'E',
      lastName: 'F',
      acceptTerms: true,
    };
    const fresh = await http.post('/v1/auth/register', { ...again, email: newEmail() });
    const taken = await http.post('/v1/auth/register', again);
    expect(taken.status).toBe(fresh.status);
    expect(taken.body.data).toEqual({ ...(fresh.body.data as object), email });
    expect(await templatesTo(db, email)).toEqual(['verify-email', 'account-exists']);
  });

  it.each([
    ['Ab1!', 'short'],
    ['alllower-1234', 'no upper case'],
    ['ALLUPPER-1234', 'no lower case'],
    ['No-digits-here', 'no digit'],
    ['NoSymbols1234', 'no symbol'],
    ['P@ssw0rd123!', 'leaked'],
  ])('refuses %s (%s)', async (password) => {
    const person = {
      role: 'client',
      email: newEmail(),
      password,
      firstName: 'E',
      lastName: 'F',
      acceptTerms: true,
    };
    const { status, body } = await http.post('/v1/auth/register', person);
    expect(status).toBe(400);
    expect(body.error?.details).toMatchObject([{ path: 'password' }]);
  });

  it('makes one account of twins that come at once', async () => {
    const email = newEmail();
    const person = {
      role: 'client',
      email,
      password: PASSWORD,
      firstName: 'E',
      lastName: 'F',
      acceptTerms: true,
    };
    const answers = await Promise.all([1, 2, 3].map(() => http.post('/v1/auth/register', person)));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(await db.collection('users').countDocuments({ email })).toBe(1);
  });
});

describe('signing in', () => {
  it('answers an unknown address as it does a wrong password', async () => {
    const email = await registerPerson(http, 'client');
    const wrong = await http.post('/v1/auth/login', { email, password: 'Wrong-password-1' });
    const unknown = await http.post('/v1/auth/login', { email: newEmail(), password: 'Wrong-password-1' });
    expect(wrong.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('sets httpOnly cookies that sign in, and not for another site', async () => {
    const email = await registerPerson(http, 'client');
    const answer = await http.post('/v1/auth/login', { email, password: PASSWORD });
    const cookies = answer.headers.getSetCookie();
    expect(cookies.every((cookie) => /HttpOnly/.test(cookie) && /SameSite=Lax/.test(cookie))).toBe(true);
    expect(cookies.find((cookie) => cookie.startsWith('nimmit_refresh'))).toContain('Path=/v1/auth');
    expect(JSON.stringify(answer.body)).not.toContain('refreshToken');
    const cookie = cookies.map((each) => each.split(';')[0]).join('; ');
    expect((await http.get('/v1/users/me', { headers: { cookie } })).status).toBe(200);
    const foreign = { cookie, origin: 'https://evil.example' };
    expect((await http.patch('/v1/users/me', { firstName: 'Eve' }, { headers: foreign })).status).toBe(403);
  });

  it('refuses a token that was tampered with, and a missing one', async () => {
    const { accessToken } = await newPerson(http, 'client');
    const forged = `${accessToken.slice(0, -3)}AAA`;
    expect((await http.get('/v1/users/me', { token: forged })).status).toBe(401);
    expect((await http.get('/v1/users/me')).status).toBe(401);
  });

  it.each([
    ['/v1/auth/login', { email: { $gt: '' }, password: PASSWORD }, 'email'],
    ['/v1/auth/login', { email: 'a@nimmit.test', password: { $ne: null } }, 'password'],
    ['/v1/auth/refresh', { refreshToken: { $gt: '' } }, 'refreshToken'],
    ['/v1/auth/forgot-password', { email: { $regex: '.*' } }, 'email'],
    ['/v1/auth/verify-email', { token: { $gt: '' } }, 'token'],
    ['/v1/auth/reset-password', { token: ['x'], password: PASSWORD }, 'token'],
    ['/v1/auth/login', { email: 'a@nimmit.test', password: 'x', admin: true }, 'admin'],
  ])('names the field of %s that is no text: %j', async (path, json, field) => {
    const { status, body } = await http.post(path, json);
    expect(status).toBe(400);
    expect(body.error?.code).toBe('VALIDATION_FAILED');
    expect(body.error?.details).toMatchObject({ 0: { path: field } });
  });

  it('stores neither passwords nor tokens in clear', async () => {
    const { refreshToken, accessToken } = await newPerson(http, 'client');
    for (const name of [
      'users',
      'auth-credentials',
      'auth-sessions',
      'auth-tokens',
      'events',
      'audit-logs',
    ]) {
      const stored = JSON.stringify(await db.collection(name).find().toArray());
      for (const secret of [PASSWORD, refreshToken, accessToken]) expect(stored).not.toContain(secret);
    }
  });
});

describe('refreshing', () => {
  const refresh = (refreshToken: string) =>
    http.post<{ accessToken: string; refreshToken: string }>('/v1/auth/refresh', { refreshToken });

  it('rotates: the new token works, and a race of the same tab gets the same successor', async () => {
    const { refreshToken } = await newPerson(http, 'client');
    const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(refreshToken)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const successors = new Set(answers.map(({ body }) => body.data.refreshToken));
    expect(successors.size).toBe(1);
    expect(successors.has(refreshToken)).toBe(false);
    expect((await refresh([...successors][0] as string)).status).toBe(200);
  });

  it('ends the whole family when a used token comes back later', async () => {
    const person = await newPerson(http, 'client');
    const next = (await refresh(person.refreshToken)).body.data;
    const longAgo = new Date(Date.now() - 11_000);
    await db.collection('auth-tokens').updateMany({ kind: 'used-refresh' }, { $set: { createdAt: longAgo } });
    expect((await refresh(person.refreshToken)).status).toBe(401);
    expect((await refresh(next.refreshToken)).status).toBe(401);
    expect((await http.get('/v1/users/me', { token: next.accessToken })).status).toBe(401);
    const entry = await db
      .collection('audit-logs')
      .findOne({ action: 'account.refresh_token_reused', entityId: person.id });
    expect(entry).not.toBeNull();
  });

  it('goes on for sixty days after the sign-in and no longer', async () => {
    const person = await newPerson(http, 'client');
    const days = (count: number) => new Date(Date.now() - count * 86_400_000);
    const sessions = db.collection('auth-sessions');
    const of = { user: new ObjectId(person.id) };
    await sessions.updateOne(of, { $set: { createdAt: days(59) } });
    const next = (await refresh(person.refreshToken)).body.data;
    const left = (await sessions.findOne(of))?.expiresAt.getTime() - Date.now();
    expect(left).toBeGreaterThan(23 * 3_600_000);
    expect(left).toBeLessThanOrEqual(24 * 3_600_000);
    const last = (await refresh(next.refreshToken)).body.data;
    const limit = new Date(Date.now() - 1000);
    await sessions.updateOne(of, { $set: { createdAt: days(60), expiresAt: limit } });
    expect((await refresh(last.refreshToken)).status).toBe(401);
  });

  it('refuses an unknown token and one of a session that was ended', async () => {
    expect((await refresh('x'.repeat(43))).status).toBe(401);
    const person = await newPerson(http, 'client');
    await person.http.post('/v1/auth/logout');
    expect((await refresh(person.refreshToken)).status).toBe(401);
    expect((await person.http.get('/v1/users/me')).status).toBe(401);
  });
});

describe('links by mail', () => {
  it('verifies an address once', async () => {
    const person = await newPerson(http, 'client');
    const token = await linkToken(person.email);
    expect((await http.post('/v1/auth/verify-email', { token })).status).toBe(200);
    const me = await person.http.get<{ emailVerified: boolean }>('/v1/users/me');
    expect(me.body.data.emailVerified).toBe(true);
    expect((await http.post('/v1/auth/verify-email', { token })).status).toBe(400);
    expect(await templatesTo(db, person.email)).toEqual(['verify-email', 'welcome']);
    await eventually(async () => {
      const mail = await db
        .collection('email-outbox')
        .findOne({ to: person.email, template: 'verify-email' });
      return mail?.state === 'sent' && mail.props === null;
    }, 'an outbox without the link');
  });

  it('sends another link on request, which replaces the first, and says nothing of unknown addresses', async () => {
    const email = await registerPerson(http, 'client');
    const first = await linkToken(email);
    const known = await http.post('/v1/auth/resend-verification', { email });
    const unknown = await http.post('/v1/auth/resend-verification', { email: newEmail() });
    expect(unknown.body).toEqual(known.body);
    const both = async () => (await mailbox.mailsTo(email)).map((mail) => tokenIn(mail));
    const second = await eventually(
      async () => (await both()).find((each) => each !== first),
      'the second link',
    );
    expect((await http.post('/v1/auth/verify-email', { token: first })).status).toBe(400);
    expect((await http.post('/v1/auth/verify-email', { token: second })).status).toBe(200);
  });

  it('resets a password: once, ending every session, telling the owner', async () => {
    const person = await newPerson(http, 'client');
    const known = await http.post('/v1/auth/forgot-password', { email: person.email });
    const unknown = await http.post('/v1/auth/forgot-password', { email: newEmail() });
    expect(unknown.body).toEqual(known.body);
    const templates = () => templatesTo(db, person.email);
    const token = await linkToken(person.email, /password/i);
    const weak = await http.post('/v1/auth/reset-password', { token, password: 'Password1!' });
    expect(weak.body.error?.details).toMatchObject([{ path: 'password' }]);
    expect((await http.post('/v1/auth/reset-password', { token, password: 'Day-shift-2027' })).status).toBe(
      200,
    );
    expect((await http.post('/v1/auth/reset-password', { token, password: 'Day-shift-2028' })).status).toBe(
      400,
    );
    await eventually(
      async () => (await person.http.get('/v1/users/me')).status === 401,
      'the end of the session',
    );
    expect((await http.post('/v1/auth/login', { email: person.email, password: PASSWORD })).status).toBe(401);
    await signInAs(http, person.email, 'Day-shift-2027');
    expect(await templates()).toContain('password-changed');
  });
});

describe('sessions', () => {
  it('are listed, and ended one by one or all but this one', async () => {
    const person = await newPerson(http, 'worker');
    const second = await signInAs(http, person.email);
    const third = await signInAs(http, person.email);
    const list = await person.http.get<{ id: string; current: boolean }[]>('/v1/auth/sessions');
    expect(list.body.data.map(({ current }) => current).sort()).toEqual([false, false, true]);
    const other = list.body.data.find(({ current }) => !current);
    expect((await person.http.delete(`/v1/auth/sessions/${other?.id}`)).status).toBe(200);
    expect((await person.http.delete(`/v1/auth/sessions/${other?.id}`)).status).toBe(404);
    const rest = await person.http.delete<{ ended: number }>('/v1/auth/sessions');
    expect(rest.body.data.ended).toBe(1);
    for (const ended of [second, third]) expect((await ended.http.get('/v1/users/me')).status).toBe(401);
    expect((await person.http.get('/v1/users/me')).status).toBe(200);
  });

  it('of somebody else cannot be ended', async () => {
    const person = await newPerson(http, 'client');
    const stranger = await newPerson(http, 'client');
    const list = await person.http.get<{ id: string }[]>('/v1/auth/sessions');
    expect((await stranger.http.delete(`/v1/auth/sessions/${list.body.data[0]?.id}`)).status).toBe(404);
  });

  it('end with a changed password, except the one that changed it', async () => {
    const person = await newPerson(http, 'client');
    const other = await signInAs(http, person.email);
    const wrong = await person.http.patch('/v1/users/me/password', {
      currentPassword: 'x',
      newPassword: 'Day-shift-2027',
    });
    expect(wrong.body.error?.details).toMatchObject([{ path: 'currentPassword' }]);
    const change = { currentPassword: PASSWORD, newPassword: 'Day-shift-2027' };
    expect((await person.http.patch('/v1/users/me/password', change)).status).toBe(200);
    expect((await other.http.get('/v1/users/me')).status).toBe(401);
    expect((await person.http.get('/v1/users/me')).status).toBe(200);
  });
});
