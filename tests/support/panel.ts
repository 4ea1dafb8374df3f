import { type Db, ObjectId } from 'mongodb';
import { getPayload, handleEndpoints, type Payload } from 'payload';

/** Payload in the test's own process, on a database of its own: generated REST as the panel's routes serve it. */
export interface Panel {
  payload: Payload;
  db: Db;
  /** Asks the generated REST door. `token` is an access token of ours. */
  rest<Body = Record<string, unknown>>(
    path: string,
    options?: { token?: string | null; method?: string; json?: unknown },
  ): Promise<{ status: number; body: Body }>;
  /** Opens a session for somebody and signs an access token for it. */
  signIn(user: ObjectId): Promise<string>;
  close(): Promise<void>;
}

const BASE = 'http://localhost:3000';

/** Starts one. Settings that a panel does not use point nowhere. */
export async function openPanel(mongodbUri: string): Promise<Panel> {
  const uri = new URL(mongodbUri);
  uri.pathname = `/panel-${new ObjectId().toHexString()}`;
  Object.assign(process.env, {
    NIMMIT_PUBLIC_URL: BASE,
    NIMMIT_SECRET: 'a secret of these tests, long enough to be one',
    NIMMIT_LOG_LEVEL: 'error',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    MONGODB_URI: uri.toString(),
    S3_ENDPOINT: 'http://127.0.0.1:9',
    S3_BUCKET: 'nimmit',
    S3_ACCESS_KEY_ID: 'none',
    S3_SECRET_ACCESS_KEY: 'none',
    SMTP_HOST: '127.0.0.1',
  });
  const { default: config } = await import('@payload-config');
  const { extraIndexes } = await import('@/composition/indexes');
  const { ensureExtraIndexes } = await import('@/platform/payload/extra-index');
  const { mongoOf } = await import('@/platform/unit-of-work');
  const payload = await getPayload({ config });
  const { db } = mongoOf(payload);
  await ensureExtraIndexes(db, extraIndexes);
  return {
    payload,
    db,
    rest: async (path, { token, method = 'GET', json } = {}) => {
      const headers = new Headers(json === undefined ? {} : { 'content-type': 'application/json' });
      if (token) headers.set('authorization', `Bearer ${token}`);
      const request = new Request(`${BASE}/api${path}`, {
        method,
        headers,
        body: json === undefined ? undefined : JSON.stringify(json),
      });
      const response = await handleEndpoints({ config, request });
      return { status: response.status, body: await response.json() };
    },
    signIn: (user) => signIn(db, user),
    close: async () => {
      await db.dropDatabase();
      await payload.destroy();
    },
  };
}

async function signIn(db: Db, user: ObjectId): Promise<string> {
  const { signAccessToken } = await import('@/features/accounts/data/access-token');
  const { sessionsOf } = await import('@/features/accounts/data/auth.collections');
  const now = new Date();
  const session = new ObjectId();
  await sessionsOf(db).insertOne({
    _id: session,
    user,
    refreshHash: session.toHexString(),
    createdAt: now,
    lastUsedAt: now,
    expiresAt: new Date(now.getTime() + 3_600_000),
    revokedAt: null,
    revokeReason: null,
    ip: null,
    userAgent: null,
  });
  const claims = { userId: user.toHexString(), sessionId: session.toHexString() };
  return (await signAccessToken(claims, now)).token;
}
