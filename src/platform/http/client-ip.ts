/**
 * The caller's address. `X-Forwarded-For` is read only past `trustedProxies` proxies of ours, counted from the
 * right, so that a caller cannot choose it.
 */
export function clientIp(
  forwardedFor: string | undefined,
  remoteAddress: string | undefined,
  trustedProxies: number,
): string | null {
  const direct = remoteAddress?.replace(/^::ffff:/, '') ?? null;
  if (trustedProxies === 0 || !forwardedFor) return direct;
  const hops = forwardedFor.split(',').map((hop) => hop.trim());
  return hops[Math.max(0, hops.length - trustedProxies)] ?? direct;
}
