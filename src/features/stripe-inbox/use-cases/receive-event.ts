import Stripe from 'stripe';
import type { Context } from '@/platform/context';
import { env } from '@/platform/env';
import { AppError, errors, isAppError } from '@/platform/errors';
import { storeStripeEvent } from './store-event';

/** How old a signature may be: a request that was recorded cannot be sent again later. */
const TOLERANCE_SECONDS = 300;

/**
 * Takes a request of Stripe in. Its signature over the raw body is the only thing that is believed.
 * @throws AppError VALIDATION_FAILED for an unsigned, forged or stale request, UPSTREAM_UNAVAILABLE without a secret
 */
export async function receiveStripeEvent(
  ctx: Context,
  request: { body: Uint8Array; signature: string | undefined },
): Promise<void> {
  const secret = env().STRIPE_WEBHOOK_SECRET;
  if (!secret) throw errors.upstreamUnavailable('Payment');
  const event = verified(request, secret);
  await store(ctx, event).catch((error: unknown) => {
    if (!isConflict(error)) throw error;
    // Stripe repeats what is answered by a 5xx, and never what is answered by a 409.
    throw errors.upstreamUnavailable('The inbox', error);
  });
}

const isConflict = (error: unknown) => isAppError(error) && error.code === 'CONFLICT';

/** What a process that died has left open is in the way for some seconds: tried once more before Stripe must come again. */
const store = (ctx: Context, event: Stripe.Event) =>
  storeStripeEvent(ctx, event).catch((error: unknown) => {
    if (isConflict(error)) return storeStripeEvent(ctx, event);
    throw error;
  });

function verified(
  { body, signature }: { body: Uint8Array; signature?: string },
  secret: string,
): Stripe.Event {
  try {
    const event = Stripe.webhooks.constructEvent(
      Buffer.from(body),
      signature ?? '',
      secret,
      TOLERANCE_SECONDS,
    ) as Stripe.Event;
    if (typeof event?.id === 'string' && typeof event.type === 'string' && event.data?.object) return event;
  } catch (error) {
    const known =
      error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError;
    if (!known) throw error;
  }
  throw new AppError('VALIDATION_FAILED', 'This request does not carry a valid, recent signature of Stripe.');
}
