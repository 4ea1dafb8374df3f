import type { ServerResponse } from 'node:http';
import { env } from '@/platform/env';
import { processWide } from '@/platform/process-wide';

const A_YEAR = 365 * 24 * 3600;
/** Nothing of ours uses these; a page that is taken over cannot either. */
const UNUSED_FEATURES =
  'accelerometer autoplay camera display-capture encrypted-media geolocation gyroscope hid magnetometer microphone midi payment usb xr-spatial-tracking';

/** What an answer without a page may do in a browser that opens it as one: nothing. */
export const DATA_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** Headers of every answer of this product, whatever it is. Pages replace the content policy with their own. */
export function securityHeaders(): Readonly<Record<string, string>> {
  return processWide('security-headers', () => {
    const isSecure = env().NIMMIT_PUBLIC_URL.startsWith('https://');
    return {
      'Content-Security-Policy': DATA_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': UNUSED_FEATURES.split(' ')
        .map((feature) => `${feature}=()`)
        .join(', '),
      'X-Permitted-Cross-Domain-Policies': 'none',
      ...(isSecure ? { 'Strict-Transport-Security': `max-age=${A_YEAR}; includeSubDomains` } : {}),
    };
  });
}

/** Puts them on an answer that has not begun. */
export function setSecurityHeaders(res: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders())) res.setHeader(name, value);
}
