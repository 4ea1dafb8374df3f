import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file';

/** Random values of one data directory, made on its first use and kept. */
export interface LocalSecrets {
  /** Signs tokens and cookies: 64 hexadecimal digits. */
  nimmitSecret: string;
  s3AccessKeyId: string;
  s3SecretAccessKey: string;
  /** Key of the Stripe stand-in: `sk_test_…`. */
  stripeSecretKey: string;
  /** Signs its events: `whsec_…`. */
  stripeWebhookSecret: string;
}

/** Reads the data directory's secrets, making those that are missing. */
export async function localSecrets(dataDir: string): Promise<LocalSecrets> {
  const file = join(dataDir, 'secrets.json');
  const known = await readJson<Partial<LocalSecrets>>(file);
  const secrets: LocalSecrets = {
    nimmitSecret: randomBytes(32).toString('hex'),
    s3AccessKeyId: randomBytes(10).toString('hex').toUpperCase(),
    s3SecretAccessKey: randomBytes(20).toString('hex'),
    stripeSecretKey: `sk_test_${randomBytes(24).toString('hex')}`,
    stripeWebhookSecret: `whsec_${randomBytes(24).toString('hex')}`,
    ...known,
  };
  await writeJson(file, secrets);
  return secrets;
}
