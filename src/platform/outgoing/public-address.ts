import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All that is given out on the open internet today; the rest of IPv6 is reserved or wraps something else. */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * True for an address of the open internet. False for loopback, private, link-local (with the clouds' metadata), shared (CGNAT),
 * multicast and reserved ones, for every form of IPv6 that carries an IPv4 address (mapped, compatible, NAT64, 6to4,
 * Teredo), and for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST);
}
