import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A new signing secret in the form of Standard Webhooks: `whsec_` and 256 random bits in base64. */
export const newSigningSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64')}`;

/**
 * The headers that prove where a message comes from (Standard Webhooks, symmetric): HMAC-SHA256 over id, time and body, one signature
 * for each secret that is good at the moment.
 */
export function signedHeaders(
  id: string,
  at: Date,
  body: string,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
