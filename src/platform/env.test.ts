import { describe, expect, it } from 'vitest';
import { EnvError, parseEnv } from './env';

const GOOD = {
  NIMMIT_PUBLIC_URL: 'https://app.example.com',
  NIMMIT_SECRET: 'x'.repeat(32),
  MONGODB_URI: 'mongodb://db:27017/nimmit',
  S3_ENDPOINT: 'https://s3.example.com',
  S3_BUCKET: 'nimmit',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
  SMTP_HOST: 'smtp.example.com',
  STRIPE_SECRET_KEY: 'sk_test_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_1',
};

const refusal = (changes: Record<string, string | undefined>): string => {
  try {
    parseEnv({ ...GOOD, ...changes });
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError);
    return (error as EnvError).message;
  }
  return '';
};

describe('parseEnv', () => {
  it('fills in defaults and takes empty for absent', () => {
    expect(parseEnv({ ...GOOD, PORT: '', S3_PUBLIC_ENDPOINT: '' })).toMatchObject({
      PORT: 3000,
      NIMMIT_ROLE: 'all',
    });
  });

  it.each(Object.keys(GOOD))('names %s when it is missing', (name) => {
    expect(refusal({ [name]: undefined })).toContain(`${name} is missing: expected `);
  });

  it.each([
    ['PORT', '99999', 'a whole number from 1 to 65535'],
    ['PORT', 'http', 'a whole number from 1 to 65535'],
    ['NIMMIT_ROLE', 'boss', 'all, web or worker'],
    ['NIMMIT_SECRET', 'short', 'at least 32 characters'],
    ['MONGODB_URI', 'http://db', 'a mongodb:// address'],
    ['SMTP_SECURE', 'yes', '0 or 1'],
    ['NIMMIT_OWNER_EMAIL', 'nobody', 'an e-mail address'],
  ])('says what %s=%s should have been', (name, value, expected) => {
    const message = refusal({ [name]: value });
    expect(message).toContain(`${name} is wrong: expected ${expected}`);
  });

  it('names every bad setting at once', () => {
    expect(refusal({ PORT: '0', S3_BUCKET: undefined }).split('\n')).toHaveLength(4);
  });
});
