import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * The caller's address. `X-Forwarded-For` is read only past `trustedProxies` proxies of ours, counted from the
 * right, so that a caller cannot choose it. What stands there and is no address is not believed.
 */
export function clientIp(
  forwardedFor: string | undefined,
  remoteAddress: string | undefined,
  trustedProxies: number,
): string | null {
  const direct = remoteAddress?.replace(/^::ffff:/, '') ?? null;
  if (trustedProxies === 0 || !forwardedFor) return direct;
  const hops = forwardedFor.split(',').map((hop) => hop.trim());
  const told = hops[Math.max(0, hops.length - trustedProxies)]?.replace(/^::ffff:/i, '');
  return told && isIP(told) !== 0 ? told : direct;
}

/** What calls of an address are counted by: itself, or the /64 network of an IPv6 one, which is one household's or one machine's. */
export function countedAs(ip: string | null): string {
  if (!ip || isIP(ip) !== 6) return ip ?? 'unknown';
  const parts = (ipaddr.parse(ip.split('%')[0] ?? ip) as ipaddr.IPv6).parts.slice(0, 4);
  return `${parts.map((part) => part.toString(16)).join(':')}::/64`;
}
