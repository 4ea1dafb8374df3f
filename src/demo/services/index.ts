import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { locateClamd, startClamav } from './clamav';
import { lockDataDir } from './data-dir-lock';
import { writeJson } from './json-file';
import { type MailService, startMail } from './mail';
import { startMongod } from './mongod';
import { claimPorts } from './ports';
import { type Progress, toStderr } from './progress';
import { startS3 } from './s3';
import { localSecrets } from './secrets';
import type { EmbeddedService, ServiceOptions } from './service';
import { type StripeService, startStripe } from './stripe';

export type { Progress } from './progress';
export type { EmbeddedService } from './service';

/** The parts that can be embedded. */
export type Part = 'mongo' | 's3' | 'mail' | 'stripe' | 'clamav';

/** Addresses in use, as written to `<data dir>/services.json`; null for what is configured to be elsewhere and unknown. */
export interface ServiceAddresses {
  mongodbUri: string;
  s3: { endpoint: string | null; bucket: string; accessKeyId: string; secretAccessKey: string };
  mail: { smtp: string; web: string | null };
  stripe: { apiBase: string | null; dashboard: string | null; secretKey: string; webhookSecret: string };
}

export interface EmbeddedServices {
  /** Settings to put into the environment before it is read; only those that were not set. */
  env: Record<string, string>;
  addresses: ServiceAddresses;
  /** The parts that were started. */
  parts: Partial<Record<Part, EmbeddedService>>;
  /** Stops all of them and releases the data directory. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Where data, logs and addresses are kept; made when missing. */
  dataDir: string;
  /** The parts to start; by default those whose settings are not set, the scanner only where this machine has one. */
  only?: readonly Part[];
  progress?: Progress;
  /** Called once when a part ends without having been asked to. */
  onExit?: (part: Part, code: number | null) => void;
}

const STARTERS: Record<Part, (options: ServiceOptions) => Promise<EmbeddedService>> = {
  mongo: startMongod,
  s3: startS3,
  mail: startMail,
  stripe: startStripe,
  clamav: startClamav,
};

/** The parts that the environment does not configure. */
export function unconfiguredParts(env: NodeJS.ProcessEnv = process.env): Part[] {
  const configured: Record<Part, boolean> = {
    mongo: Boolean(env.MONGODB_URI),
    s3: Boolean(env.S3_ENDPOINT || env.S3_BUCKET),
    mail: Boolean(env.SMTP_HOST),
    stripe: Boolean(env.STRIPE_SECRET_KEY),
    clamav: Boolean(env.CLAMAV_HOST || env.CLAMAV_SOCKET),
  };
  return (Object.keys(configured) as Part[]).filter((part) => !configured[part]);
}

/** The scanner is started only where the machine has one: the product works without, and says so. */
async function startableParts(): Promise<Part[]> {
  const hasScanner = (await locateClamd()) !== null;
  return unconfiguredParts().filter((part) => part !== 'clamav' || hasScanner);
}

function addressesOf(env: NodeJS.ProcessEnv, web: string | null, dashboard: string | null): ServiceAddresses {
  const { MONGODB_URI = '', S3_ENDPOINT = null, S3_BUCKET = '', SMTP_HOST = '', SMTP_PORT = '25' } = env;
  const { S3_ACCESS_KEY_ID: accessKeyId = '', S3_SECRET_ACCESS_KEY: secretAccessKey = '' } = env;
  const { STRIPE_SECRET_KEY: secretKey = '', STRIPE_WEBHOOK_SECRET: webhookSecret = '' } = env;
  return {
    mongodbUri: MONGODB_URI,
    s3: { endpoint: S3_ENDPOINT, bucket: S3_BUCKET, accessKeyId, secretAccessKey },
    mail: { smtp: `smtp://${SMTP_HOST}:${SMTP_PORT}`, web },
    stripe: { apiBase: env.STRIPE_API_BASE ?? null, dashboard, secretKey, webhookSecret },
  };
}

/**
 * Starts the parts that are not configured, at the same time, and resolves when each answers. The settings that it
 * returns are those that a real part would need, so nothing else knows that a part is embedded. The parts end
 * with this process, however it ends; their data stays in the data directory.
 * Throws SetupError (one sentence for the reader) when a program cannot be had or the directory is in use.
 */
export async function startEmbeddedServices(options: StartOptions): Promise<EmbeddedServices> {
  const { progress = toStderr, onExit } = options;
  const only = options.only ?? (await startableParts());
  await mkdir(options.dataDir, { recursive: true });
  const dataDir = await realpath(options.dataDir);
  const release = await lockDataDir(dataDir, progress);
  let stopping = false;
  const parts: Partial<Record<Part, EmbeddedService>> = {};
  const stop = async () => {
    stopping = true;
    await Promise.all(Object.values(parts).map((part) => part.stop()));
    await release();
  };
  try {
    const secrets = await localSecrets(dataDir);
    const shared: ServiceOptions = { dataDir, progress, secrets, ports: await claimPorts(dataDir) };
    const start = async (part: Part) => {
      const service = await STARTERS[part](shared);
      parts[part] = service;
      void service.exited.then((code) => !stopping && onExit?.(part, code));
    };
    const results = await Promise.allSettled(only.map(start));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    const env = Object.assign({}, ...Object.values(parts).map((part) => part.env)) as Record<string, string>;
    if (!process.env.NIMMIT_SECRET) env.NIMMIT_SECRET = secrets.nimmitSecret;
    const web = (parts.mail as MailService | undefined)?.web ?? null;
    const dashboard = (parts.stripe as StripeService | undefined)?.dashboard ?? null;
    const addresses = addressesOf({ ...process.env, ...env }, web, dashboard);
    await writeJson(join(dataDir, 'services.json'), addresses);
    return { env, addresses, parts, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
