import type { Context } from '@/platform/context';
import { env } from '@/platform/env';
import { postOutside } from '@/platform/outgoing/post-outside';
import { oid } from '@/shared/ids';
import { secretsInForce } from '../data/signing-secrets';
import {
  type DeliveryAttempt,
  deliveriesCollection,
  type WebhookDeliveryDocument,
} from '../data/webhook-delivery.document';
import { endpointsCollection, type StoredEndpoint } from '../data/webhook-endpoint.document';
import { signedHeaders } from '../domain/signature';
import { noteFailure, noteSuccess } from './note-outcome';

const TIMEOUT_MS = 15_000;
/** Longer than an attempt can take; shorter than the lock of its task. */
const CLAIM_MS = 25_000;
const USER_AGENT = 'Nimmit-Webhooks/1.0';

/**
 * Sends a delivery that waits, once for all processes that try at the same time, and writes down what came of it: at least one
 * attempt is made for each, and an attempt whose process died is made again.
 * @returns when it is to be looked at again; null when it is done
 */
export async function deliver(ctx: Context, deliveryId: string): Promise<Date | null> {
  const delivery = await claim(ctx, deliveryId);
  if (!delivery) return heldUntil(ctx, deliveryId);
  const endpoint = await endpointsCollection(ctx.db).findOne({ _id: delivery.endpoint });
  if (!endpoint || !(endpoint.enabled || delivery.byHand)) {
    const error = endpoint ? 'The endpoint is switched off.' : 'The endpoint was removed.';
    await giveUp(ctx, delivery, error);
    return null;
  }
  if (!delivery.byHand && endpoint.pausedUntil && endpoint.pausedUntil > ctx.clock.now()) {
    return putOff(ctx, delivery, endpoint.pausedUntil);
  }
  const attempt = await send(ctx, endpoint, delivery);
  if (!isGood(attempt)) return noteFailure(ctx, endpoint, delivery, attempt);
  await noteSuccess(ctx, endpoint, delivery, attempt);
  return null;
}

/** The delivery, ours to send for a while; null when it is done, not due, or somebody else is sending it. */
async function claim(ctx: Context, deliveryId: string): Promise<WebhookDeliveryDocument | null> {
  const now = ctx.clock.now();
  const free = { $or: [{ claimedUntil: null }, { claimedUntil: { $lte: now } }] };
  return deliveriesCollection(ctx.db).findOneAndUpdate(
    { _id: oid(deliveryId), state: 'pending', nextAttemptAt: { $lte: now }, ...free },
    { $set: { claimedUntil: new Date(now.getTime() + CLAIM_MS) } },
    { returnDocument: 'after' },
  );
}

/** When one that could not be claimed may be: whoever holds it may have died, or it is not due yet. */
async function heldUntil(ctx: Context, deliveryId: string): Promise<Date | null> {
  const waiting = await deliveriesCollection(ctx.db).findOne({ _id: oid(deliveryId), state: 'pending' });
  if (!waiting) return null;
  const times = [waiting.claimedUntil, waiting.nextAttemptAt].map((at) => at?.getTime() ?? 0);
  return new Date(Math.max(ctx.clock.now().getTime(), ...times) + 1000);
}

async function send(
  ctx: Context,
  endpoint: StoredEndpoint,
  delivery: WebhookDeliveryDocument,
): Promise<DeliveryAttempt> {
  const at = ctx.clock.now();
  const started = performance.now();
  const took = () => Math.round(performance.now() - started);
  try {
    const headers = {
      'content-type': 'application/json',
      'user-agent': USER_AGENT,
      ...signedHeaders(delivery.eventId, at, delivery.body, secretsInForce(endpoint, at)),
    };
    const { status, body } = await postOutside(endpoint.url, {
      headers,
      body: delivery.body,
      timeoutMs: TIMEOUT_MS,
      insideAllowed: env().NIMMIT_WEBHOOKS_PRIVATE,
    });
    const isRedirect = status >= 300 && status < 400;
    const error = isRedirect ? 'Redirects are not followed: enter the address that it leads to.' : null;
    return { at, durationMs: took(), status, error, response: body };
  } catch (error) {
    return { at, durationMs: took(), status: null, error: inWords(error), response: null };
  }
}

const isGood = ({ status }: DeliveryAttempt) => status !== null && status >= 200 && status < 300;

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens at this address.',
  ECONNRESET: 'The connection was cut.',
  ENOTFOUND: 'The name leads nowhere.',
  EAI_AGAIN: 'The name could not be looked up.',
  CERT_HAS_EXPIRED: 'The certificate has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate is self-signed.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate is for another name.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The certificate cannot be verified: a part of its chain is missing.',
};

/** Why nothing was answered, without what the network says inside. */
function inWords(error: unknown): string {
  const { name, code, message } = error as Error & { code?: string };
  if (name === 'TimeoutError' || name === 'AbortError') return 'No answer within 15 seconds.';
  if (name === 'ForbiddenAddress') return message;
  return (code && WORDS[code]) || `The connection failed${code ? ` (${code})` : ''}.`;
}

async function giveUp(ctx: Context, delivery: WebhookDeliveryDocument, error: string): Promise<void> {
  const attempt = { at: ctx.clock.now(), durationMs: 0, status: null, error, response: null };
  await deliveriesCollection(ctx.db).updateOne(
    { _id: delivery._id, state: 'pending' },
    {
      $set: { state: 'failed', nextAttemptAt: null, claimedUntil: null, updatedAt: ctx.clock.now() },
      $push: { attempts: { $each: [attempt], $slice: -30 } },
    },
  );
}

/** Not counted as an attempt: the endpoint is left alone for a while. */
async function putOff(ctx: Context, { _id }: WebhookDeliveryDocument, until: Date): Promise<Date> {
  const nextAttemptAt = new Date(until.getTime() + Math.random() * 10_000);
  const change = { $set: { claimedUntil: null, nextAttemptAt } };
  await deliveriesCollection(ctx.db).updateOne({ _id, state: 'pending' }, change);
  return nextAttemptAt;
}
