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

  it.each([
    ['NIMMIT_VAPID_PUBLIC_KEY', 'NIMMIT_VAPID_PRIVATE_KEY'],
    ['NIMMIT_VAPID_PRIVATE_KEY', 'NIMMIT_VAPID_PUBLIC_KEY'],
  ])('refuses %s without %s', (name, missing) => {
    expect(refusal({ [name]: 'k'.repeat(87) })).toContain(`${name} is wrong: expected ${missing} beside it`);
    expect(refusal({ [name]: 'k'.repeat(87), [missing]: 'k'.repeat(87) })).toBe('');
  });

  it('names every bad setting at once', () => {
    expect(refusal({ PORT: '0', S3_BUCKET: undefined }).split('\n')).toHaveLength(4);
  });

  describe('a moved clock', () => {
    const MOVED = {
      NIMMIT_TEST_CLOCK: '/tmp/clock',
      NIMMIT_TESTING: '1',
      MONGODB_URI: 'mongodb://127.0.0.1:27017,localhost:27018/nimmit?replicaSet=rs0',
    };

    it('is for tests on this machine', () => {
      expect(refusal(MOVED)).toBe('');
      expect(refusal({ ...MOVED, MONGODB_URI: 'mongodb://me:secret@[::1]:27017/nimmit' })).toBe('');
    });

    it.each([
      ['without the switch of tests', { NIMMIT_TESTING: undefined }],
      ['with the switch off', { NIMMIT_TESTING: '0' }],
      ['on a database elsewhere', { MONGODB_URI: 'mongodb://db.internal:27017/nimmit' }],
      ['on a database partly elsewhere', { MONGODB_URI: 'mongodb://127.0.0.1:27017,db:27017/nimmit' }],
      [
        'on one whose name begins like this machine',
        { MONGODB_URI: 'mongodb://localhost.example.com/nimmit' },
      ],
      ['on one found by name', { MONGODB_URI: 'mongodb+srv://localhost/nimmit' }],
      ['with a user who looks like this machine', { MONGODB_URI: 'mongodb://localhost:1@db/nimmit' }],
      ['with a live key', { STRIPE_SECRET_KEY: 'sk_live_1' }],
    ])('is refused %s', (_, changes) => {
      expect(refusal({ ...MOVED, ...changes })).toContain('NIMMIT_TEST_CLOCK is wrong: expected nothing');
    });
  });
});
