import Stripe from 'stripe';
import { env } from './env';
import { AppError, errors } from './errors';
import { processWide } from './process-wide';

const TIMEOUT_MS = 20_000;
const NETWORK_RETRIES = 2;

/** The Stripe client of this process. Its API version is the one that the installed SDK is typed for. */
export function stripeClient(): Stripe {
  return processWide('stripe', () => {
    const { STRIPE_SECRET_KEY, STRIPE_API_BASE } = env();
    return new Stripe(STRIPE_SECRET_KEY, {
      timeout: TIMEOUT_MS,
      maxNetworkRetries: NETWORK_RETRIES,
      appInfo: { name: 'Nimmit' },
      telemetry: false,
      ...(STRIPE_API_BASE ? hostOf(new URL(STRIPE_API_BASE)) : {}),
    });
  });
}

function hostOf({ hostname, port, protocol }: URL): Stripe.StripeConfig {
  const scheme = protocol === 'http:' ? 'http' : 'https';
  return { host: hostname, port: port || (scheme === 'http' ? 80 : 443), protocol: scheme };
}

/**
 * Calls Stripe and says what went wrong in our words.
 * @throws AppError PAYMENT_FAILED when the card was refused, CONFLICT when Stripe refuses in the present state,
 * UPSTREAM_UNAVAILABLE when Stripe cannot be reached, is too busy, or refuses our key
 */
export async function callStripe<T>(work: (stripe: Stripe) => Promise<T>): Promise<T> {
  try {
    return await work(stripeClient());
  } catch (error) {
    throw inOurWords(error);
  }
}

function inOurWords(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  if (error instanceof Stripe.errors.StripeCardError) {
    return errors.paymentFailed(error.message, { declineCode: error.decline_code ?? error.code ?? null });
  }
  if (error instanceof Stripe.errors.StripeInvalidRequestError) {
    return new AppError('CONFLICT', error.message, { cause: error });
  }
  return errors.upstreamUnavailable('Payment', error);
}
