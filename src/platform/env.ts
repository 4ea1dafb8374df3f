import { z } from 'zod';
import { processWide } from './process-wide';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
const REPLICA_SET = 'a mongodb:// address of a replica set';

const flag = (fallback: boolean) =>
  z
    .enum(['0', '1', 'true', 'false'], { error: '0 or 1' })
    .default(fallback ? '1' : '0')
    .transform((value) => value === '1' || value === 'true');

const integer = (fallback: number, min = 0, max = Number.MAX_SAFE_INTEGER) => {
  const error = `a whole number from ${min} to ${max}`;
  return z.coerce.number({ error }).int(error).min(min, error).max(max, error).default(fallback);
};

/** A required text; `expected` is what the refusal says, missing or too short. */
const text = (expected: string, min = 1) => z.string({ error: expected }).min(min, expected);

/** Every setting, documented in `.env.example`. Read once, at boot. */
export const envSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], { error: 'development, production or test' })
    .default('development'),
  PORT: integer(3000, 1, 65535),
  HOST: z.string().min(1).default('0.0.0.0'),
  NIMMIT_ROLE: z.enum(['all', 'web', 'worker'], { error: 'all, web or worker' }).default('all'),
  NIMMIT_DATA_DIR: z.string().min(1).default('.nimmit'),
  NIMMIT_PUBLIC_URL: z.url({ error: 'a full URL, e.g. https://app.example.com' }),
  NIMMIT_SECRET: text('at least 32 characters, e.g. from `openssl rand -hex 32`', 32),
  NIMMIT_SECRET_ID: z.string().min(1).max(32).default('1'),
  NIMMIT_PREVIOUS_SECRETS: z.string().default(''),
  NIMMIT_OWNER_EMAIL: z.email({ error: 'an e-mail address, or nothing' }).optional(),
  NIMMIT_TRUSTED_PROXIES: integer(0, 0, 10),
  NIMMIT_CORS_ORIGINS: z.string().default(''),
  NIMMIT_CSRF_ORIGINS: z.string().default(''),
  NIMMIT_GRAPHQL_INTROSPECTION: z
    .enum(['0', '1', 'true', 'false'], { error: '0 or 1, or nothing' })
    .optional()
    .transform((value) => (value === undefined ? undefined : value === '1' || value === 'true')),
  NIMMIT_LOG_LEVEL: z.enum(LOG_LEVELS, { error: LOG_LEVELS.join(', ') }).default('info'),
  MONGODB_URI: z.string({ error: REPLICA_SET }).regex(/^mongodb(\+srv)?:\/\//, REPLICA_SET),
  S3_ENDPOINT: z.url({ error: 'the full URL of an S3-compatible store' }),
  S3_PUBLIC_ENDPOINT: z.url({ error: 'a full URL, or nothing' }).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_BUCKET: text('the name of a bucket', 3),
  S3_ACCESS_KEY_ID: text('the access key of the store'),
  S3_SECRET_ACCESS_KEY: text('the secret key of the store'),
  SMTP_HOST: text('the name of a mail server'),
  SMTP_PORT: integer(587, 1, 65535),
  SMTP_USER: z.string().optional(),
  SMTP_PASS: z.string().optional(),
  SMTP_SECURE: flag(false),
  MAIL_FROM: z.string().min(3).default('Nimmit <hello@nimmit.localhost>'),
  STRIPE_SECRET_KEY: text("Stripe's secret key (sk_…)"),
  STRIPE_WEBHOOK_SECRET: text("the signing secret of Stripe's webhook (whsec_…)"),
  STRIPE_API_BASE: z.url({ error: 'a full URL, or nothing' }).optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url({ error: 'a full URL, or nothing' }).optional(),
  OPENAI_MODEL: z.string().min(1).max(100).default('gpt-4o-mini'),
  OPENAI_INPUT_CENTS: integer(15),
  OPENAI_OUTPUT_CENTS: integer(60),
  OPENAI_TIMEOUT_MS: integer(20_000, 100, 120_000),
  CLAMAV_HOST: z.string().min(1).optional(),
  CLAMAV_PORT: integer(3310, 1, 65535),
  CLAMAV_SOCKET: z.string().min(1).optional(),
  CLAMAV_REQUIRED: z
    .enum(['0', '1', 'true', 'false'], { error: '0 or 1' })
    .transform((value) => value === '1' || value === 'true')
    .optional(),
  CLAMAV_STREAM_MAX_MB: integer(1024, 8, 4000),
  METRICS_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  METRICS_TOKEN: z.string().min(16, 'at least 16 characters, or nothing').optional(),
  RATE_LIMIT_WINDOW_SECONDS: integer(900, 1),
  RATE_LIMIT_SIGN_IN_FAILURES: integer(5, 1),
  RATE_LIMIT_ACCOUNT_CALLS: integer(5, 1),
  RATE_LIMIT_ANONYMOUS: integer(100, 1),
  RATE_LIMIT_AUTHENTICATED: integer(1000, 1),
  RATE_LIMIT_API_KEY: integer(1000, 1),
  NIMMIT_WEBHOOKS_PRIVATE: flag(false),
  NIMMIT_VAPID_PUBLIC_KEY: z
    .string()
    .min(80, 'a key of `npx web-push generate-vapid-keys`, or nothing')
    .optional(),
  NIMMIT_VAPID_PRIVATE_KEY: z
    .string()
    .min(40, 'a key of `npx web-push generate-vapid-keys`, or nothing')
    .optional(),
  OUTSIDE_CLAIM_SECONDS: integer(120, 1, 3600),
  TASK_CONCURRENCY: integer(20, 1, 200),
  NIMMIT_TEST_CLOCK: z.string().min(1).optional(),
  NIMMIT_TESTING: flag(false),
});

/** Whether every host of a database's address is this machine. */
function isOwnMachine(address: string): boolean {
  const hosts = /^mongodb:\/\/(?:[^@/]*@)?([^/?]+)/.exec(address)?.[1]?.split(',') ?? [''];
  return hosts.every((host) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(host));
}

/** Settings that make no sense, or are dangerous, without another one: the setting, whether it is alone, and what is missing. */
const ALONE: readonly [
  keyof z.infer<typeof envSchema>,
  (env: z.infer<typeof envSchema>) => boolean,
  string,
][] = [
  [
    'CLAMAV_REQUIRED',
    (given) => given.CLAMAV_REQUIRED === true && !given.CLAMAV_HOST && !given.CLAMAV_SOCKET,
    'CLAMAV_HOST or CLAMAV_SOCKET beside it',
  ],
  [
    'NIMMIT_VAPID_PUBLIC_KEY',
    (given) => Boolean(given.NIMMIT_VAPID_PUBLIC_KEY) && !given.NIMMIT_VAPID_PRIVATE_KEY,
    'NIMMIT_VAPID_PRIVATE_KEY beside it',
  ],
  [
    'NIMMIT_VAPID_PRIVATE_KEY',
    (given) => Boolean(given.NIMMIT_VAPID_PRIVATE_KEY) && !given.NIMMIT_VAPID_PUBLIC_KEY,
    'NIMMIT_VAPID_PUBLIC_KEY beside it',
  ],
  [
    'NIMMIT_TEST_CLOCK',
    ({ NIMMIT_TEST_CLOCK, NIMMIT_TESTING, MONGODB_URI, STRIPE_SECRET_KEY }) =>
      NIMMIT_TEST_CLOCK !== undefined &&
      !(NIMMIT_TESTING && isOwnMachine(MONGODB_URI) && !/^[sr]k_live_/.test(STRIPE_SECRET_KEY)),
    'nothing: a moved clock is for tests alone, which set NIMMIT_TESTING=1, keep their database on this machine and have no live Stripe key',
  ],
];

export type Env = z.infer<typeof envSchema>;

/** A bad or missing setting, named. Thrown at boot only. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

/**
 * Validates settings.
 * @throws EnvError one line per bad setting: its name and what was expected
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = envSchema.safeParse(given);
  if (result.success) return complete(result.data);
  const lines = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return given[name] === undefined
      ? `${name} is missing: expected ${issue.message}`
      : `${name} is wrong: expected ${issue.message}`;
  });
  throw new EnvError(`The settings are not complete.\n  ${lines.join('\n  ')}\nSee .env.example.`);
}

function complete(settings: Env): Env {
  const lines = ALONE.filter(([, isAlone]) => isAlone(settings)).map(
    ([name, , expected]) => `${name} is wrong: expected ${expected}`,
  );
  if (lines.length === 0) return settings;
  throw new EnvError(`The settings are not complete.\n  ${lines.join('\n  ')}\nSee .env.example.`);
}

/** The process's settings, parsed on first use. */
export function env(): Env {
  return processWide('env', () => parseEnv(process.env));
}
