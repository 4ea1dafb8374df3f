import { env } from '@/platform/env';

/** Where browsers send what a page was kept from doing. */
export const REPORTS_PATH = '/csp-reports';
export const REPORTING_ENDPOINTS = `csp="${REPORTS_PATH}"`;

/** The store that browsers load and send files from and to, and our own sockets (older browsers do not count them as `'self'`). */
function origins(): { store: string; socket: string } {
  const { S3_ENDPOINT, S3_PUBLIC_ENDPOINT, NIMMIT_PUBLIC_URL } = env();
  const site = new URL(NIMMIT_PUBLIC_URL);
  return {
    store: new URL(S3_PUBLIC_ENDPOINT ?? S3_ENDPOINT).origin,
    socket: `${site.protocol === 'https:' ? 'wss' : 'ws'}://${site.host}`,
  };
}

/**
 * The content policy of a page. Scripts run only with this answer's `nonce`, or when such a script loads them; no page of ours is
 * shown in a frame, sends forms elsewhere, or loads plugins. Styles may stand in attributes, which React and charts write.
 * The staff panel gets the same: what Payload renders carries the nonce too, and its editors need workers from blobs.
 * @param isDevelopment the development server evaluates strings to reload modules
 */
export function pagePolicy(nonce: string, isDevelopment: boolean): string {
  const { store, socket } = origins();
  const evaluation = isDevelopment ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${store}`,
    `media-src 'self' blob: ${store}`,
    "font-src 'self' data:",
    `connect-src 'self' ${socket} ${store}`,
    `frame-src 'self' blob: ${store}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    `report-uri ${REPORTS_PATH}`,
    'report-to csp',
  ].join('; ');
}
