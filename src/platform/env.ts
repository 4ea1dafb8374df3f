import { z } from 'zod';
import { processWide } from './process-wide';

const flag = (fallback: boolean) =>
  z
    .enum(['0', '1', 'true', 'false'])
    .default(fallback ? '1' : '0')
    .transform((value) => value === '1' || value === 'true');

const integer = (fallback: number, min = 0, max = Number.MAX_SAFE_INTEGER) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

/** Every setting, documented in `.env.example`. Read once, at boot. */
export const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: integer(3000, 1, 65535),
  HOST: z.string().min(1).default('0.0.0.0'),
  NIMMIT_ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  NIMMIT_DATA_DIR: z.string().min(1).default('.nimmit'),
  NIMMIT_PUBLIC_URL: z.url({ error: 'a full URL, e.g. https://app.example.com' }),
  NIMMIT_SECRET: z.string().min(32, 'at least 32 characters, e.g. from `openssl rand -hex 32`'),
  NIMMIT_SECRET_ID: z.string().min(1).max(32).default('1'),
  NIMMIT_PREVIOUS_SECRETS: z.string().default(''),
  NIMMIT_OWNER_EMAIL: z.email().optional(),
  NIMMIT_TRUSTED_PROXIES: integer(0, 0, 10),
  NIMMIT_CORS_ORIGINS: z.string().default(''),
  NIMMIT_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  MONGODB_URI: z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// address of a replica set'),
  S3_ENDPOINT: z.url(),
  S3_PUBLIC_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_BUCKET: z.string().min(3),
  S3_ACCESS_KEY_ID: z.string().min(1),
  S3_SECRET_ACCESS_KEY: z.string().min(1),
  SMTP_HOST: z.string().min(1),
  SMTP_PORT: integer(587, 1, 65535),
  SMTP_USER: z.string().optional(),
  SMTP_PASS: z.string().optional(),
  SMTP_SECURE: flag(false),
  MAIL_FROM: z.string().min(3).default('Nimmit <hello@nimmit.localhost>'),
  RATE_LIMIT_WINDOW_SECONDS: integer(900, 1),
  RATE_LIMIT_SIGN_IN_FAILURES: integer(5, 1),
  RATE_LIMIT_ACCOUNT_CALLS: integer(5, 1),
  RATE_LIMIT_ANONYMOUS: integer(100, 1),
  RATE_LIMIT_AUTHENTICATED: integer(1000, 1),
  TASK_CONCURRENCY: integer(20, 1, 200),
});

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
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return given[name] === undefined
      ? `${name} is missing: ${issue.message}`
      : `${name} is wrong: ${issue.message}`;
  });
  throw new EnvError(`The settings are not complete.\n  ${lines.join('\n  ')}\nSee .env.example.`);
}

/** The process's settings, parsed on first use. */
export function env(): Env {
  return processWide('env', () => parseEnv(process.env));
}
