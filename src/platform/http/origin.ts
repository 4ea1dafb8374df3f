import { env } from '@/platform/env';
import { errors } from '@/platform/errors';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a browser's unsafe request that comes from another site. Browsers send `Origin` with every unsafe
 * request; clients that are no browsers send none and carry no ambient cookie.
 * @throws AppError FORBIDDEN
 */
export function assertSameOrigin(method: string, headers: Headers): void {
  if (SAFE_METHODS.has(method)) return;
  const origin = headers.get('origin');
  if (!origin) {
    if (headers.get('sec-fetch-site') === 'cross-site')
      throw errors.forbidden('This request came from another site.');
    return;
  }
  if (isOwnOrigin(origin, headers.get('host'))) return;
  throw errors.forbidden('This request came from another site.');
}

/** Origins of a setting, which has commas between them. */
export const originsIn = (setting: string): string[] =>
  setting
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);

/** True for the product's public address, the trusted ones of the settings, and for the host that the request was sent to. */
export function isOwnOrigin(origin: string, host: string | null): boolean {
  if (origin === new URL(env().NIMMIT_PUBLIC_URL).origin) return true;
  if (originsIn(env().NIMMIT_CSRF_ORIGINS).includes(origin)) return true;
  if (!host) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
