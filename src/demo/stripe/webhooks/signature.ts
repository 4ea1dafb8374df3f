import { createHmac } from 'node:crypto';

/** The `Stripe-Signature` header of a body, as Stripe makes it. `at` is real time in seconds. */
export function signatureOf(body: string, secret: string, at: number): string {
  const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return `t=${at},v1=${signature}`;
}
