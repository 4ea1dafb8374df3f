import type Stripe from 'stripe';
import { settleInvoiceOf } from '../billing/collect';
import { findMethod } from '../cards/methods';
import { invalid, noSuch } from '../core/errors';
import { idOf } from '../core/ids';
import type { World } from '../core/world';
import { confirmIntent, failAuthentication } from '../money/intents';
import { confirmSetup, failSetup } from '../money/setup';
import { completeSession, refuseSession, successUrl } from './complete';

/** What waits for a cardholder: a payment, a setup or a checkout session. */
export interface Waiting {
  amount: number | null;
  last4: string;
}

/** What the bank's page shows. @throws 404 when there is nothing to confirm */
export function waitingFor(world: World, id: string, methodId: string | null): Waiting {
  const session = world.store.get<Stripe.Checkout.Session>('checkout.session', id);
  const intent = world.store.get<Stripe.PaymentIntent>('payment_intent', id);
  const setup = world.store.get<Stripe.SetupIntent>('setup_intent', id);
  const method = findMethod(world, methodId ?? idOf(intent?.payment_method ?? setup?.payment_method) ?? '');
  const last4 = method.card?.last4 ?? '';
  if (session?.status === 'open') return { amount: session.amount_total, last4 };
  if (intent?.status === 'requires_action') return { amount: intent.amount, last4 };
  if (setup?.status === 'requires_action') return { amount: null, last4 };
  throw noSuch('authentication', id);
}

function withResult(
  returnUrl: string,
  kind: string,
  object: { id: string; client_secret: string | null },
  ok: boolean,
): string {
  const url = new URL(returnUrl);
  url.searchParams.set(kind, object.id);
  url.searchParams.set(`${kind}_client_secret`, object.client_secret ?? '');
  url.searchParams.set('redirect_status', ok ? 'succeeded' : 'failed');
  return url.toString();
}

/** The holder confirms or refuses: goes on with what waited and says where the browser goes next. */
export function answerAuthentication(world: World, id: string, methodId: string | null, ok: boolean): string {
  const session = world.store.get<Stripe.Checkout.Session>('checkout.session', id);
  if (session) return answerSession(world, session, methodId ?? '', ok);
  const intent = world.store.get<Stripe.PaymentIntent>('payment_intent', id);
  if (intent) return answerIntent(world, intent, ok);
  const setup = world.store.get<Stripe.SetupIntent>('setup_intent', id);
  if (setup) return answerSetup(world, setup, ok);
  throw noSuch('authentication', id);
}

function answerSession(
  world: World,
  session: Stripe.Checkout.Session,
  methodId: string,
  ok: boolean,
): string {
  const page = `${world.base}/c/pay/${session.id}`;
  if (session.status !== 'open') return page;
  if (!ok) {
    refuseSession(world, session);
    return `${page}?refused=authentication`;
  }
  const progress = completeSession(world, session, {
    method: findMethod(world, methodId),
    authenticated: true,
  });
  if (progress.step === 'done') return successUrl(progress.session);
  return `${page}?refused=card`;
}

function answerIntent(world: World, intent: Stripe.PaymentIntent, ok: boolean): string {
  if (intent.status !== 'requires_action') throw invalid('Nothing waits for this confirmation any more.');
  const returnUrl = intent.next_action?.redirect_to_url?.return_url ?? `${world.base}/done`;
  const method = idOf(intent.payment_method) ?? '';
  const settled = ok
    ? confirmIntent(world, intent, { method, offSession: false, returnUrl: null, authenticated: true })
    : failAuthentication(world, intent);
  settleInvoiceOf(world, settled);
  return withResult(returnUrl, 'payment_intent', settled, settled.status === 'succeeded');
}

function answerSetup(world: World, setup: Stripe.SetupIntent, ok: boolean): string {
  if (setup.status !== 'requires_action') throw invalid('Nothing waits for this confirmation any more.');
  const returnUrl = setup.next_action?.redirect_to_url?.return_url ?? `${world.base}/done`;
  const method = idOf(setup.payment_method) ?? '';
  const settled = ok
    ? confirmSetup(world, setup, { method, offSession: false, returnUrl: null, authenticated: true })
    : failSetup(world, setup, 'authentication');
  return withResult(returnUrl, 'setup_intent', settled, settled.status === 'succeeded');
}
