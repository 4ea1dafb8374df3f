import { isIP } from 'node:net';
import { env } from '@/platform/env';
import { isPublicAddress } from './public-address';

const PORTS = new Set(['', '443', '8443']);
const LONGEST = 2000;
/** Names that mean something inside a network only. */
const INSIDE = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa)\.?$/i;

/** The host of a URL as an address or name, without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/**
 * What is wrong with an address that somebody gave us to send to; null when nothing is. Where its name leads is checked at
 * each connection, because a name may lead elsewhere tomorrow.
 * @param insideAllowed http, any port and private addresses too: for development and tests
 */
export function targetProblem(
  text: string,
  insideAllowed: boolean = env().NIMMIT_WEBHOOKS_PRIVATE,
): string | null {
  if (text.length > LONGEST) return `Must have ${LONGEST} characters at most.`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url) return 'Must be a full URL.';
  if (url.username !== '' || url.password !== '') return 'Must not hold a user name or password.';
  if (url.hash !== '') return 'Must not have a part after #.';
  if (url.protocol === 'http:' && insideAllowed) return null;
  if (url.protocol !== 'https:') return 'Must begin with https://.';
  if (insideAllowed) return null;
  if (!PORTS.has(url.port)) return 'Only the ports 443 and 8443 are sent to.';
  const host = hostOf(url);
  if (isIP(host) !== 0) return isPublicAddress(host) ? null : 'Must be an address of the open internet.';
  if (!host.includes('.') || INSIDE.test(host)) return 'Must be a name of the open internet.';
  return null;
}
