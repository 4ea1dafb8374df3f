import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Http } from '../support/http';
import { newEmail, PASSWORD, registerPerson } from '../support/registered';
import { type RunningServer, startServer, WITHOUT_PAGES } from '../support/server';

let server: RunningServer;
let http: Http;

/** Calls come from one address; past one trusted proxy, a test may say which. */
const from = (ip: string) => ({ headers: { 'x-forwarded-for': ip } });

beforeAll(async () => {
  const { mongodbUri, s3, mail } = inject('services');
  const uri = new URL(mongodbUri);
  uri.pathname = `/limits_${randomBytes(4).toString('hex')}`;
  const smtp = new URL(mail.smtp);
  server = await startServer({
    logFile: join(inject('dataDir'), 'logs', 'limits.log'),
    flags: [WITHOUT_PAGES],
    env: {
      MONGODB_URI: uri.toString(),
      S3_ENDPOINT: String(s3.endpoint),
      S3_BUCKET: s3.bucket,
      S3_ACCESS_KEY_ID: s3.accessKeyId,
      S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
      SMTP_HOST: smtp.hostname,
      SMTP_PORT: smtp.port,
      STRIPE_SECRET_KEY: 'none',
      STRIPE_WEBHOOK_SECRET: 'none',
      NIMMIT_SECRET: randomBytes(32).toString('hex'),
      NIMMIT_TRUSTED_PROXIES: '1',
    },
  });
  http = new Http(server.baseUrl);
}, 120_000);

afterAll(() => server?.stop());

describe('limits of sign-in', () => {
  it('close an account after five wrong passwords, also for the right one, wherever they come from', async () => {
    const email = await registerPerson(http, 'client');
    const attempts = [];
    for (let index = 0; index < 6; index += 1) {
      attempts.push(
        await http.post('/v1/auth/login', { email, password: 'Wrong-1234' }, from(`10.0.0.${index}`)),
      );
    }
    expect(attempts.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(Number(attempts[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await http.post('/v1/auth/login', { email, password: PASSWORD }, from('10.0.0.99'))).status).toBe(
      429,
    );
  });

  it('count guesses that are sent at once', async () => {
    const email = await registerPerson(http, 'client');
    const guesses = Array.from({ length: 12 }, (_, index) =>
      http.post('/v1/auth/login', { email, password: 'Wrong-1234' }, from(`10.1.0.${index}`)),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  it('close an address after five failures on any accounts, and count no success', async () => {
    const email = await registerPerson(http, 'client');
    const here = from('10.2.0.1');
    for (let index = 0; index < 5; index += 1) {
      expect((await http.post('/v1/auth/login', { email, password: PASSWORD }, here)).status).toBe(200);
      expect(
        (await http.post('/v1/auth/login', { email: newEmail(), password: 'Wrong-1234' }, here)).status,
      ).toBe(401);
    }
    expect((await http.post('/v1/auth/login', { email, password: PASSWORD }, here)).status).toBe(429);
    expect((await http.post('/v1/auth/login', { email, password: PASSWORD }, from('10.2.0.2'))).status).toBe(
      200,
    );
  });

  it('allow five calls of register, forgot and resend from an address', async () => {
    const here = from('10.3.0.1');
    for (let index = 0; index < 5; index += 1) {
      expect((await http.post('/v1/auth/forgot-password', { email: newEmail() }, here)).status).toBe(202);
    }
    expect((await http.post('/v1/auth/resend-verification', { email: newEmail() }, here)).status).toBe(429);
  });
});
