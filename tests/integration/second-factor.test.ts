import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Accounts, openAccounts } from '../support/accounts';
import { dataOf, Http } from '../support/http';
import { newPerson, PASSWORD, type SignedIn, signInAs, templatesTo } from '../support/registered';
import { challengeOf, enrol, totpCode } from '../support/totp';

const http = new Http(inject('baseUrl'));
let accounts: Accounts;

beforeAll(async () => {
  accounts = await openAccounts();
});
afterAll(() => accounts?.close());

const verify = (body: object) =>
  http.post<{ accessToken: string; user: { id: string } }>('/v1/auth/totp/verify', {
    refreshToken: 'body',
    ...body,
  });
const noticesOf = async (id: string) => {
  const all = await accounts.db.collection('notifications').find().sort({ _id: 1 }).toArray();
  return all.filter((one) => String(one.user) === id).map((one) => one.type as string);
};
const actionsOn = async (id: string) => {
  const all = await accounts.db.collection('audit-logs').find({ entityId: id }).sort({ _id: 1 }).toArray();
  return all.map((entry) => entry.action as string);
};
/** The last step that counted is put back, so that a test need not wait for the next half minute. */
const freshSteps = (email: string) =>
  accounts.db
    .collection('users')
    .findOne({ email })
    .then((user) =>
      accounts.db.collection('auth-second-factors').updateOne({ _id: user?._id }, { $set: { lastStep: 0 } }),
    );

describe('setting up an authenticator app', () => {
  it('needs the password, and is in force only when a code has proved it', async () => {
    const person = await newPerson(http, 'client');
    const wrong = await person.http.post('/v1/auth/totp/setup', { currentPassword: 'Wrong-1234' });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error?.details).toMatchObject([{ path: 'currentPassword' }]);
    const setup = dataOf(
      await person.http.post<{ secret: string; uri: string; qrSvg: string }>('/v1/auth/totp/setup', {
        currentPassword: PASSWORD,
      }),
    );
    expect(setup.uri).toContain(`secret=${setup.secret}`);
    expect(setup.qrSvg).toMatch(/^<svg/);
    expect((await signInAs(http, person.email)).id).toBe(person.id);
    const bad = await person.http.post('/v1/auth/totp/enable', { code: '000000' });
    expect(bad.body.error?.details).toMatchObject([{ path: 'code' }]);
    const { recoveryCodes } = dataOf(
      await person.http.post<{ recoveryCodes: string[] }>('/v1/auth/totp/enable', {
        code: totpCode(setup.secret),
      }),
    );
    expect(new Set(recoveryCodes).size).toBe(10);
    const me = dataOf(await person.http.get<{ secondFactor: object }>('/v1/users/me'));
    expect(me.secondFactor).toEqual({ enabled: true, required: false, recoveryCodesLeft: 10 });
    expect(await templatesTo(accounts.db, person.email)).toContain('second-factor-on');
    expect(await noticesOf(person.id)).toEqual(['second-factor-on']);
    expect((await person.http.post('/v1/auth/totp/setup', { currentPassword: PASSWORD })).status).toBe(409);
  });

  it('keeps neither the secret nor the recovery codes in clear', async () => {
    const person = await newPerson(http, 'client');
    const { secret, recoveryCodes } = await enrol(person.http);
    for (const { name } of await accounts.db.listCollections().toArray()) {
      const stored = JSON.stringify(await accounts.db.collection(name).find().toArray());
      for (const text of [secret, ...recoveryCodes]) expect(stored.includes(text), name).toBe(false);
    }
  });
});

describe('signing in with a second factor', () => {
  async function enrolled(): Promise<SignedIn & { secret: string; recoveryCodes: string[] }> {
    const person = await newPerson(http, 'worker');
    return { ...person, ...(await enrol(person.http)) };
  }

  it('takes the code of now, once, and makes the session', async () => {
    const person = await enrolled();
    const challenge = await challengeOf(http, person.email);
    const code = totpCode(person.secret);
    const { accessToken } = dataOf(await verify({ challenge, code }));
    expect((await http.get('/v1/users/me', { token: accessToken })).status).toBe(200);
    expect((await verify({ challenge, code: totpCode(person.secret, 1) })).status).toBe(401);
    const second = await challengeOf(http, person.email);
    expect((await verify({ challenge: second, code })).status).toBe(401);
    expect((await verify({ challenge: second, code: totpCode(person.secret, 1) })).status).toBe(200);
  });

  it('counts one code once, however many send it at once', async () => {
    const person = await enrolled();
    const challenges = await Promise.all([1, 2, 3, 4].map(() => challengeOf(http, person.email)));
    const code = totpCode(person.secret);
    const answers = await Promise.all(challenges.map((challenge) => verify({ challenge, code })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('opens one session for a challenge, however many answer it at once', async () => {
    const person = await enrolled();
    const challenge = await challengeOf(http, person.email);
    const bodies = person.recoveryCodes.slice(0, 4).map((recoveryCode) => ({ challenge, recoveryCode }));
    const answers = await Promise.all(bodies.map(verify));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const me = dataOf(await person.http.get<{ secondFactor: { recoveryCodesLeft: number } }>('/v1/users/me'));
    expect(me.secondFactor.recoveryCodesLeft).toBe(9);
  });

  it('takes a step before and after, and no more', async () => {
    const person = await enrolled();
    for (const [steps, status] of [
      [-2, 401],
      [2, 401],
      [-1, 200],
      [1, 200],
    ] as const) {
      if (status === 200) await freshSteps(person.email);
      const challenge = await challengeOf(http, person.email);
      const answer = await verify({ challenge, code: totpCode(person.secret, steps) });
      expect(answer.status, `${steps} steps`).toBe(status);
    }
  });

  it('takes each recovery code once, tells the owner, and does not say what was wrong', async () => {
    const person = await enrolled();
    const [recoveryCode] = person.recoveryCodes;
    const typed = recoveryCode?.toUpperCase().replace('-', ' ');
    const challenge = await challengeOf(http, person.email);
    expect((await verify({ challenge, recoveryCode: typed })).status).toBe(200);
    expect(await templatesTo(accounts.db, person.email)).toContain('recovery-code-used');
    expect(await noticesOf(person.id)).toContain('recovery-code-used');
    const again = await verify({ challenge: await challengeOf(http, person.email), recoveryCode });
    const wrong = await verify({ challenge: await challengeOf(http, person.email), code: '000000' });
    const nobodys = await verify({ challenge: 'x'.repeat(43), code: '000000' });
    expect([again.status, wrong.status, nobodys.status]).toEqual([401, 401, 401]);
    expect(again.body).toEqual(wrong.body);
    expect(nobodys.body).toEqual(wrong.body);
  });

  it('ends a challenge after five wrong codes, and when the password changes', async () => {
    const person = await enrolled();
    const challenge = await challengeOf(http, person.email);
    for (let index = 0; index < 5; index += 1)
      expect((await verify({ challenge, code: '000000' })).status).toBe(401);
    expect((await verify({ challenge, code: totpCode(person.secret) })).status).toBe(401);
    const later = await challengeOf(http, person.email);
    const change = { currentPassword: PASSWORD, newPassword: 'Day-shift-2027' };
    dataOf(await person.http.patch('/v1/users/me/password', change));
    expect((await verify({ challenge: later, code: totpCode(person.secret) })).status).toBe(401);
  });

  it('gives an account without its second factor nothing but the challenge', async () => {
    const person = await enrolled();
    const answer = await http.post('/v1/auth/login', { email: person.email, password: PASSWORD });
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const wrong = await http.post('/v1/auth/login', { email: person.email, password: 'Wrong-1234' });
    expect(wrong.body.error?.code).toBe('UNAUTHENTICATED');
    expect(await actionsOn(person.id)).toEqual([
      'account.register',
      'account.sign_in',
      'account.enable_second_factor',
    ]);
  });

  it('is switched off, and recovery codes are renewed, with the password and a code', async () => {
    const person = await enrolled();
    const half = { currentPassword: PASSWORD, code: '000000' };
    expect((await person.http.post('/v1/auth/totp/disable', half)).body.error?.details).toMatchObject([
      { path: 'code' },
    ]);
    expect((await person.http.post('/v1/auth/totp/disable', { currentPassword: PASSWORD })).status).toBe(400);
    const renewed = dataOf(
      await person.http.post<{ recoveryCodes: string[] }>('/v1/auth/totp/recovery-codes', {
        currentPassword: PASSWORD,
        code: totpCode(person.secret),
      }),
    );
    expect(renewed.recoveryCodes.some((code) => person.recoveryCodes.includes(code))).toBe(false);
    const old = await verify({
      challenge: await challengeOf(http, person.email),
      recoveryCode: person.recoveryCodes[0],
    });
    expect(old.status).toBe(401);
    const off = { currentPassword: PASSWORD, recoveryCode: renewed.recoveryCodes[0] };
    dataOf(await person.http.post('/v1/auth/totp/disable', off));
    expect((await signInAs(http, person.email)).id).toBe(person.id);
    expect(await templatesTo(accounts.db, person.email)).toContain('second-factor-off');
  });
});

describe('a device that nobody knows', () => {
  const CHROME =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140 Safari/537.36';
  const login = (email: string, headers: Record<string, string>) =>
    http.post('/v1/auth/login', { email, password: PASSWORD }, { headers });
  const noticed = async (email: string) =>
    (await templatesTo(accounts.db, email)).filter((template) => template === 'new-device').length;

  it('is told of once: the first sign-in is none, a browser is known by its cookie', async () => {
    const { email, id } = await newPerson(http, 'client');
    expect(await noticed(email)).toBe(0);
    const first = await login(email, { 'user-agent': CHROME });
    expect(await noticed(email)).toBe(1);
    expect(await noticesOf(id)).toEqual(['new-device']);
    const device = first.headers.getSetCookie().find((cookie) => cookie.startsWith('nimmit_device='));
    expect(device).toMatch(/HttpOnly/);
    await login(email, { 'user-agent': CHROME, cookie: device?.split(';')[0] ?? '' });
    await signInAs(http, email);
    expect(await noticed(email)).toBe(1);
    await login(email, { 'user-agent': CHROME });
    expect(await noticed(email)).toBe(2);
    const mail = await accounts.db.collection('email-outbox').findOne({ to: email, template: 'new-device' });
    if (mail?.props) expect(mail.props.values.device).toBe('Chrome on macOS');
  });
});
