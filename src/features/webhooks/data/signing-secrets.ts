import type { ObjectId } from 'mongodb';
import { type SealedText, seal, unseal } from '@/platform/secret-box';
import type { StoredEndpoint } from './webhook-endpoint.document';

const PURPOSE = 'webhook secrets';

/** A signing secret as it is stored: readable only by this product, and only for this endpoint. */
export const sealSecret = (endpoint: ObjectId, secret: string): SealedText =>
  seal(secret, PURPOSE, endpoint.toHexString());

/** What `sealSecret` sealed. @throws SealError */
export const openSecret = (endpoint: ObjectId, sealed: SealedText): string =>
  unseal(sealed, PURPOSE, endpoint.toHexString());

/** The secrets that a message of `now` is signed with: the present one, and the one before it for 24 hours. */
export function secretsInForce(endpoint: StoredEndpoint, now: Date): string[] {
  const { _id, secret, previousSecret, previousUntil } = endpoint;
  const both = previousSecret && previousUntil && previousUntil > now ? [secret, previousSecret] : [secret];
  return both.map((sealed) => openSecret(_id, sealed));
}
