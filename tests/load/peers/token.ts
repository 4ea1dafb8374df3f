import { createHmac, timingSafeEqual } from 'node:crypto';

const key = createHmac('sha256', process.env.NIMMIT_SECRET ?? '')
  .update('nimmit access token')
  .digest();

/** Who a Bearer token stands for, by the product's own secret; null when it is forged or over. */
export function readToken(authorization: string | undefined): { user: string; session: string } | null {
  const token = authorization?.startsWith('Bearer ') ? authorization.slice(7) : '';
  const [head = '', body = '', signature = ''] = token.split('.');
  const expected = createHmac('sha256', key).update(`${head}.${body}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const { sub, sid, exp } = JSON.parse(Buffer.from(body, 'base64url').toString());
  return exp * 1000 > Date.now() ? { user: sub, session: sid } : null;
}
