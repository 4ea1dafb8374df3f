import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Accounts, openAccounts } from './accounts';
import { WIDE_LIMITS } from './global-setup';
import { type RunningServer, receiveStripeEvents, startServer, WITHOUT_PAGES } from './server';

const OWNER_EMAIL = 'owner@nimmit.test';

/** A server of one test file's own, with a fresh database on the shared services. */
export interface OwnServer {
  server: RunningServer;
  accounts: Accounts;
  baseUrl: string;
  env: Record<string, string>;
  close(): Promise<void>;
}

/** Settings of a fresh database on the services that all tests share. */
export function freshSettings(name: string): Record<string, string> {
  const { mongodbUri, s3, mail, stripe } = inject('services');
  const uri = new URL(mongodbUri);
  uri.pathname = `/${name}_${randomBytes(4).toString('hex')}`;
  const smtp = new URL(mail.smtp);
  return {
    MONGODB_URI: uri.toString(),
    S3_ENDPOINT: String(s3.endpoint),
    S3_BUCKET: s3.bucket,
    S3_REGION: 'us-east-1',
    S3_ACCESS_KEY_ID: s3.accessKeyId,
    S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
    SMTP_HOST: smtp.hostname,
    SMTP_PORT: smtp.port,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    STRIPE_API_BASE: stripe.apiBase ?? '',
    NIMMIT_SECRET: randomBytes(32).toString('hex'),
    NIMMIT_OWNER_EMAIL: OWNER_EMAIL,
    NIMMIT_LOG_LEVEL: 'warn',
  };
}

/** Starts it, with the wide limits of tests unless `env` says otherwise; `now` when its clock is moved. The caller closes it. */
export async function openOwnServer(
  name: string,
  more: Record<string, string>,
  flags: string[] | undefined = [WITHOUT_PAGES],
  now?: () => Date,
): Promise<OwnServer> {
  const env: Record<string, string> = { ...freshSettings(name), ...WIDE_LIMITS, ...more };
  const server = await startServer({ logFile: join(inject('dataDir'), 'logs', `${name}.log`), flags, env });
  const { baseUrl } = server;
  const accounts = await openAccounts({
    baseUrl,
    mongodbUri: String(env.MONGODB_URI),
    ownerEmail: OWNER_EMAIL,
    now,
  });
  return {
    server,
    accounts,
    baseUrl,
    env,
    close: async () => {
      await accounts.close();
      await server.stop();
      // The events go to the server that all tests share again.
      await receiveStripeEvents(new URL(inject('baseUrl')).port, env);
    },
  };
}
