import { randomBytes } from 'node:crypto';
import { type Db, MongoClient, ObjectId } from 'mongodb';
import { inject } from 'vitest';
import { type TokenKind, tokensOf } from '@/features/accounts/data/auth.collections';
import { hashToken } from '@/features/accounts/data/secret-token';
import { dataOf, Http } from './http';
import { PASSWORD } from './registered';

/** An account of the running server, and the API as it sees it. */
export interface Account {
  id: string;
  email: string;
  organizationId: string | null;
  http: Http;
}

/** Makes accounts on the running server through its own routes; mailed links are answered without the mailbox. */
export interface Accounts {
  db: Db;
  /** A client with a verified address and an organization with so many credits. */
  client(credits?: number, more?: { referralCode?: string }): Promise<Account>;
  /** A verified worker with these skills, on shift around the clock. */
  worker(skills: readonly string[]): Promise<Account>;
  /** Sends every worker made here home, so that nobody else's jobs are offered to them. */
  sendHome(): Promise<void>;
  /** The first owner, who may do everything that staff may. */
  owner(): Promise<Account>;
  /** Staff of these roles. */
  staff(...roles: string[]): Promise<Account>;
  /** An account whose address nobody has verified. */
  unverified(): Promise<Account>;
  /** Sends the workers home and lets go of the database. */
  close(): Promise<void>;
}

/** Where a server is: its address, its database and the first owner that it made. */
export interface ServerPlace {
  baseUrl: string;
  mongodbUri: string;
  ownerEmail: string;
  /** The time there; the machine's by default. */
  now?: () => Date;
  /** Accounts sign in again when their token is too old: for runs longer than a token lives. */
  staysSignedIn?: boolean;
}

const sharedServer = (): ServerPlace => ({
  baseUrl: inject('baseUrl'),
  mongodbUri: inject('services').mongodbUri,
  ownerEmail: inject('ownerEmail'),
});

/** Opens a server's database and API, by default the one that all tests share. The caller closes it. */
export async function openAccounts(place: ServerPlace = sharedServer()): Promise<Accounts> {
  const http = new Http(place.baseUrl);
  const mongo = await MongoClient.connect(place.mongodbUri);
  const db = mongo.db();

  /** A link as it would have been mailed. */
  async function linkFor(user: ObjectId, kind: TokenKind): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    const createdAt = place.now?.() ?? new Date();
    const expiresAt = new Date(createdAt.getTime() + 3_600_000);
    await tokensOf(db).insertOne({ _id: hashToken(token), kind, user, createdAt, expiresAt });
    return token;
  }
  async function signIn(email: string): Promise<Account> {
    const login = async () =>
      dataOf(
        await http.post<{ accessToken: string; user: { id: string } }>('/v1/auth/login', {
          email,
          password: PASSWORD,
        }),
      );
    const session = await login();
    const user = await db.collection('users').findOne({ email });
    const organizationId = user?.organization?.toHexString() ?? null;
    const renew = place.staysSignedIn ? () => login().then(({ accessToken }) => accessToken) : undefined;
    return { id: session.user.id, email, organizationId, http: http.as(session.accessToken, renew) };
  }
  async function register(
    role: 'client' | 'worker',
    more: object = {},
  ): Promise<{ email: string; id: ObjectId }> {
    const email = `${new ObjectId()}@${role}.test`;
    const person = { firstName: 'Dana', lastName: 'Reyes', acceptTerms: true, ...more };
    dataOf(await http.post('/v1/auth/register', { role, email, password: PASSWORD, ...person }));
    const user = await db.collection('users').findOne({ email });
    if (!user) throw new Error(`nobody was registered as ${email}`);
    return { email, id: user._id };
  }
  async function verified(role: 'client' | 'worker', more: object = {}): Promise<Account> {
    const { email, id } = await register(role, more);
    const token = await linkFor(id, 'verify-email');
    dataOf(await http.post('/v1/auth/verify-email', { token }));
    return signIn(email);
  }
  async function signInOwner(): Promise<Account> {
    const email = place.ownerEmail;
    const user = await db.collection('users').findOne({ email });
    if (!user) throw new Error('the server made no first owner');
    const early = await http.post('/v1/auth/login', { email, password: PASSWORD });
    if (early.status !== 401) return signIn(email);
    const token = await linkFor(user._id, 'set-password');
    dataOf(await http.post('/v1/auth/reset-password', { token, password: PASSWORD }));
    return signIn(email);
  }

  const atWork: Account[] = [];
  async function sendHome(): Promise<void> {
    for (const { http: mine } of atWork.splice(0))
      await mine.patch('/v1/users/me/availability', { status: 'offline' });
  }
  let signedIn: Promise<Account> | null = null;
  // Setting a password ends the sessions that there are: once is enough.
  const owner = () => {
    signedIn ??= signInOwner();
    return signedIn;
  };

  return {
    db,
    owner,
    client: async (credits = 0, more = {}) => {
      const account = await verified('client', more);
      if (credits === 0) return account;
      const path = `/v1/admin/organizations/${account.organizationId}/credits`;
      const gift = { credits, source: 'goodwill', reason: 'Credits for a test.' };
      dataOf(await (await owner()).http.post(path, gift));
      return account;
    },
    worker: async (skills) => {
      const account = await verified('worker', { skills });
      const shifts = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, start: '00:00', end: '23:59' }));
      dataOf(await account.http.patch('/v1/users/me/availability', { status: 'available', shifts }));
      atWork.push(account);
      return account;
    },
    sendHome,
    staff: async (...staffRoles) => {
      const { email, id } = await register('client');
      const changes = {
        role: 'admin',
        staffRoles,
        emailVerified: true,
        organization: null,
        organizationRole: null,
      };
      await db.collection('users').updateOne({ _id: id }, { $set: changes });
      return signIn(email);
    },
    unverified: async () => signIn((await register('client')).email),
    close: async () => {
      // A server of the test's own may have ended by now.
      await sendHome().catch(() => undefined);
      await mongo.close();
    },
  };
}
