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
  /** Asks the generated GraphQL door. */
  graphql<Data = Record<string, unknown>>(
    query: string,
    options?: { token?: string | null; cookie?: string; variables?: Record<string, unknown> },
  ): Promise<{ status: number; body: GraphqlAnswer<Data> }>;
  /** Opens a session for somebody and signs an access token for it. */
  signIn(user: ObjectId): Promise<string>;
  close(): Promise<void>;
}

export interface GraphqlAnswer<Data = Record<string, unknown>> {
  data?: Data | null;
  errors?: { message: string; extensions?: { statusCode?: number; stack?: unknown } }[];
}

const BASE = 'http://localhost:3000';

/**
 * Starts one. Settings that a panel does not use point nowhere. Given the secret of a running server, it is another
 * process of that server, on its database.
 */
export async function openPanel(mongodbUri: string, serverSecret?: string): Promise<Panel> {
  const uri = new URL(mongodbUri);
  if (!serverSecret) uri.pathname = `/panel-${new ObjectId().toHexString()}`;
  Object.assign(process.env, {
    NIMMIT_PUBLIC_URL: BASE,
    NIMMIT_SECRET: serverSecret ?? 'a secret of these tests, long enough to be one',
    NIMMIT_LOG_LEVEL: 'error',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    MONGODB_URI: uri.toString(),
    S3_ENDPOINT: 'http://127.0.0.1:9',
    S3_BUCKET: 'nimmit',
    S3_ACCESS_KEY_ID: 'none',
    S3_SECRET_ACCESS_KEY: 'none',
    SMTP_HOST: '127.0.0.1',
    STRIPE_SECRET_KEY: 'none',
    STRIPE_WEBHOOK_SECRET: 'none',
  });
  const { default: config } = await import('@payload-config');
  const { extraIndexes } = await import('@/composition/indexes');
  const { ensureExtraIndexes } = await import('@/platform/payload/extra-index');
  const { mongoOf } = await import('@/platform/mongo');
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes');
  const { boundedGraphql } = await import('@/platform/payload/graphql-limits');
  const { guarded } = await import('@/composition/generated-door');
  const { registerKeyReader } = await import('@/features/accounts');
  const { readApiKey } = await import('@/features/api-keys');
  registerKeyReader(readApiKey);
  const askGraphql = guarded(boundedGraphql(GRAPHQL_POST(Promise.resolve(config))));
  const askRest = guarded((request) => handleEndpoints({ config, request }));
  const payload = await getPayload({ config });
  // Refusals are what most tests with a panel want: thousands of them.
  payload.logger.level = 'silent';
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
      const response = await askRest(request);
      return { status: response.status, body: await response.json() };
    },
    graphql: async (query, { token, cookie, variables } = {}) => {
      const headers = new Headers({ 'content-type': 'application/json' });
      if (cookie) headers.set('cookie', cookie);
      if (token) headers.set('authorization', `Bearer ${token}`);
      const body = JSON.stringify({ query, variables });
      const response = await askGraphql(
        new Request(`${BASE}/api/graphql`, { method: 'POST', headers, body }),
      );
      return { status: response.status, body: await response.json() };
    },
    signIn: (user) => signIn(db, user),
    close: async () => {
      if (!serverSecret) await db.dropDatabase();
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
