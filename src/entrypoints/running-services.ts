import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/platform/env';

interface Services {
  mongodbUri: string;
  s3: { endpoint: string | null; bucket: string; accessKeyId: string; secretAccessKey: string };
  mail: { smtp: string };
  stripe?: { apiBase: string | null; secretKey: string; webhookSecret: string };
}

/**
 * For commands beside a running server: settings that are not given are taken from the embedded parts that run in
 * the data directory (`services.json` and its secrets).
 * @throws EnvError naming what is missing when neither is there
 */
export async function adoptRunningServices(): Promise<void> {
  const dataDir = process.env.NIMMIT_DATA_DIR || '.nimmit';
  setDefault('NIMMIT_PUBLIC_URL', `http://localhost:${process.env.PORT || '3000'}`);
  const services = await readJson<Services>(path.join(dataDir, 'services.json'));
  const secrets = await readJson<{ nimmitSecret?: string }>(path.join(dataDir, 'secrets.json'));
  setDefault('NIMMIT_SECRET', secrets?.nimmitSecret);
  if (services) {
    const smtp = new URL(services.mail.smtp);
    setDefault('MONGODB_URI', services.mongodbUri);
    setDefault('S3_ENDPOINT', services.s3.endpoint ?? undefined);
    setDefault('S3_BUCKET', services.s3.bucket);
    setDefault('S3_ACCESS_KEY_ID', services.s3.accessKeyId);
    setDefault('S3_SECRET_ACCESS_KEY', services.s3.secretAccessKey);
    setDefault('SMTP_HOST', smtp.hostname);
    setDefault('SMTP_PORT', smtp.port);
    setDefault('STRIPE_SECRET_KEY', services.stripe?.secretKey);
    setDefault('STRIPE_WEBHOOK_SECRET', services.stripe?.webhookSecret);
    setDefault('STRIPE_API_BASE', services.stripe?.apiBase ?? undefined);
  }
  env();
}

async function readJson<T>(file: string): Promise<T | null> {
  return readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as T,
    () => null,
  );
}

function setDefault(name: string, value: string | undefined): void {
  if (value && !process.env[name]) process.env[name] = value;
}
