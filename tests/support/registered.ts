import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from 'mongodb';
import { dataOf, type Http } from './http';
import { type Mailbox, tokenIn } from './mailbox';

/** Satisfies every rule and is on no list. */
export const PASSWORD = 'Night-shift-2026';

/** An address that nobody has used. */
export const newEmail = (name = 'person') => `${name}-${randomBytes(5).toString('hex')}@nimmit.test`;

export interface SignedIn {
  email: string;
  accessToken: string;
  refreshToken: string;
  id: string;
  http: Http;
}

/** Registers a client or a worker over /v1. */
export async function registerPerson(
  http: Http,
  role: 'client' | 'worker',
  email = newEmail(role),
): Promise<string> {
  const person = {
    role,
    email,
    password: PASSWORD,
    firstName: 'Dana',
    lastName: 'Whitfield',
    acceptTerms: true,
  };
  dataOf(await http.post('/v1/auth/register', person));
  return email;
}

/** Signs in with the refresh token in the body, as programs do. */
export async function signInAs(http: Http, email: string, password = PASSWORD): Promise<SignedIn> {
  const answer = await http.post<{ accessToken: string; refreshToken: string; user: { id: string } }>(
    '/v1/auth/login',
    { email, password, refreshToken: 'body' },
  );
  const { accessToken, refreshToken, user } = dataOf(answer);
  return { email, accessToken, refreshToken, id: user.id, http: http.as(accessToken) };
}

/** Registers and signs in. */
export async function newPerson(http: Http, role: 'client' | 'worker'): Promise<SignedIn> {
  return signInAs(http, await registerPerson(http, role));
}

/** Signs in as the first owner, setting the password by the mailed link. */
export async function signInAsOwner(http: Http, mailbox: Mailbox, email: string): Promise<SignedIn> {
  const early = await http.post('/v1/auth/login', { email, password: PASSWORD });
  if (early.status !== 401) return signInAs(http, email);
  const before = (await mailbox.mailsTo(email)).length;
  await http.post('/v1/auth/forgot-password', { email });
  const fresh = async () => (await mailbox.mailsTo(email))[before];
  const token = tokenIn(await eventually(fresh, 'the link for the owner'));
  dataOf(await http.post('/v1/auth/reset-password', { token, password: PASSWORD }));
  return signInAs(http, email);
}

/** Waits until `look` finds something. Throws after 15 seconds. */
export async function eventually<T>(look: () => Promise<T | null | undefined>, what: string): Promise<T> {
  for (const end = Date.now() + 15_000; Date.now() < end; await delay(100)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`${what} did not come`);
}

/** Templates of all mails that were asked for to an address, oldest first. */
export async function templatesTo(db: Db, email: string): Promise<string[]> {
  const mails = await db.collection('email-outbox').find({ to: email }).sort({ _id: 1 }).toArray();
  return mails.map((mail) => String(mail.template));
}
