import type Stripe from 'stripe';
import { createCustomer } from '../api/customers';
import { createSubscription, trialEndAfter } from '../billing/subscriptions';
import { attach, cardState, findMethod, markSetUp } from '../cards/methods';
import { refusal } from '../cards/test-cards';
import { invalid } from '../core/errors';
import { emit } from '../core/events';
import { idOf } from '../core/ids';
import { group, int, metadata, text } from '../core/params';
import type { World } from '../core/world';
import { confirmIntent, createIntent, failAuthentication } from '../money/intents';
import { confirmSetup, createSetup, failSetup } from '../money/setup';
import { type CheckoutOrder, linesOf } from './sessions';

/** How far a person's attempt to complete a session got. */
export type Progress =
  | { step: 'done'; session: Stripe.Checkout.Session }
  /** The holder must confirm at this address of the stand-in. */
  | { step: 'authenticate'; url: string }
  | { step: 'refused'; message: string };

interface Attempt {
  method: Stripe.PaymentMethod;
  authenticated: boolean;
}

/** Tries to complete an open session with a card. @throws 400 when it is not open */
export function completeSession(world: World, session: Stripe.Checkout.Session, attempt: Attempt): Progress {
  if (session.status !== 'open') throw invalid('This Checkout Session is no longer open.');
  const order = world.store.get<CheckoutOrder>('checkout_order', session.id);
  if (!order) throw invalid('This Checkout Session is no longer open.');
  const withCustomer =
    session.customer || session.mode === 'payment' ? session : addCustomer(world, session, attempt.method);
  if (session.mode === 'setup') return saveCard(world, withCustomer, order, attempt);
  if (session.mode === 'payment') return payOnce(world, withCustomer, order, attempt);
  return subscribe(world, withCustomer, order, attempt);
}

function addCustomer(
  world: World,
  session: Stripe.Checkout.Session,
  method: Stripe.PaymentMethod,
): Stripe.Checkout.Session {
  const email = session.customer_email ?? method.billing_details.email ?? '';
  const customer = createCustomer(world, { email, name: method.billing_details.name ?? '' });
  return world.store.put<Stripe.Checkout.Session>({ ...session, customer: customer.id });
}

function finish(
  world: World,
  session: Stripe.Checkout.Session,
  changes: Partial<Stripe.Checkout.Session>,
): Progress {
  const { email = null, name = null } =
    world.store.get<Stripe.Customer>('customer', idOf(session.customer) ?? '') ?? {};
  const done = world.store.put<Stripe.Checkout.Session>({
    ...session,
    customer_details: {
      address: null,
      business_name: null,
      individual_name: null,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
      email: email ?? session.customer_email,
      name,
    },
    ...changes,
    status: 'complete',
    url: null,
  });
  emit(world, 'checkout.session.completed', done);
  return { step: 'done', session: done };
}

const returnTo = (world: World, session: Stripe.Checkout.Session) => `${world.base}/c/pay/${session.id}`;

function saveCard(
  world: World,
  session: Stripe.Checkout.Session,
  order: CheckoutOrder,
  attempt: Attempt,
): Progress {
  const known = world.store.get<Stripe.SetupIntent>('setup_intent', idOf(session.setup_intent) ?? '');
  const { setupData } = order;
  const wanted = {
    customer: idOf(session.customer),
    method: null,
    usage: 'off_session',
    description: text(setupData, 'description') ?? null,
    metadata: metadata(setupData),
  };
  const setup = known ?? createSetup(world, wanted);
  const kept = world.store.put<Stripe.Checkout.Session>({ ...session, setup_intent: setup.id });
  const { method, authenticated } = attempt;
  const tried = confirmSetup(world, setup, {
    method: method.id,
    offSession: false,
    returnUrl: returnTo(world, session),
    authenticated,
  });
  if (tried.status === 'succeeded') return finish(world, kept, {});
  if (tried.status === 'requires_action')
    return { step: 'authenticate', url: `${world.base}/authenticate/${session.id}?method=${method.id}` };
  return { step: 'refused', message: tried.last_setup_error?.message ?? 'Your card was declined.' };
}

function payOnce(
  world: World,
  session: Stripe.Checkout.Session,
  order: CheckoutOrder,
  attempt: Attempt,
): Progress {
  const known = world.store.get<Stripe.PaymentIntent>('payment_intent', idOf(session.payment_intent) ?? '');
  const { intentData } = order;
  const intent =
    known ??
    createIntent(world, {
      amount: session.amount_total ?? 0,
      customer: idOf(session.customer),
      description: text(intentData, 'description') ?? null,
      metadata: metadata(intentData),
      method: null,
      setupFutureUsage: (text(intentData, 'setup_future_usage') ?? null) as 'off_session' | null,
      receiptEmail: text(intentData, 'receipt_email') ?? null,
    });
  const kept = world.store.put<Stripe.Checkout.Session>({ ...session, payment_intent: intent.id });
  const { method, authenticated } = attempt;
  const tried = confirmIntent(world, intent, {
    method: method.id,
    offSession: false,
    returnUrl: returnTo(world, session),
    authenticated,
  });
  if (tried.status === 'succeeded') return finish(world, kept, { payment_status: 'paid' });
  if (tried.status === 'requires_action')
    return { step: 'authenticate', url: `${world.base}/authenticate/${session.id}?method=${method.id}` };
  return { step: 'refused', message: tried.last_payment_error?.message ?? 'Your card was declined.' };
}

/** The subscription begins when its first payment is certain: a card that is refused or waits for its holder starts none. */
function subscribe(
  world: World,
  session: Stripe.Checkout.Session,
  order: CheckoutOrder,
  attempt: Attempt,
): Progress {
  const { method, authenticated } = attempt;
  const state = cardState(world, method.id);
  const mustConfirm =
    state.authentication === 'always' || (state.authentication === 'until_set_up' && !state.isSetUp);
  if (mustConfirm && !authenticated)
    return { step: 'authenticate', url: `${world.base}/authenticate/${session.id}?method=${method.id}` };
  const customer = idOf(session.customer) ?? '';
  const amountNow = session.amount_total ?? 0;
  const ordered = world.behaviour.declines.find((one) => one.customer === null || one.customer === customer);
  const declined = amountNow > 0 ? (ordered?.code ?? state.declineOnCharge) : state.declineOnSave;
  if (declined) {
    if (ordered) world.behave({ declines: world.behaviour.declines.filter((one) => one !== ordered) });
    return { step: 'refused', message: refusal(declined).message };
  }
  attach(world, findMethod(world, method.id), customer);
  markSetUp(world, method.id);
  const data = order.subscriptionData;
  const days = int(data, 'trial_period_days');
  const missing = text(group(group(data, 'trial_settings'), 'end_behavior'), 'missing_payment_method');
  const subscription = createSubscription(world, {
    customer,
    items: linesOf(world, session.id)
      .filter(({ price }) => price?.recurring)
      .map(({ price, quantity }) => ({ price: price?.id ?? '', quantity: quantity ?? 1 })),
    method: method.id,
    trialEnd: days ? trialEndAfter(world, customer, days) : (int(data, 'trial_end') ?? null),
    metadata: metadata(data),
    description: text(data, 'description') ?? null,
    cancelAtPeriodEnd: false,
    paymentBehavior: 'allow_incomplete',
    missingMethod: missing ?? 'create_invoice',
    authenticated: true,
  });
  return finish(world, session, {
    subscription: subscription.id,
    invoice: subscription.latest_invoice,
    payment_status: amountNow > 0 ? 'paid' : 'no_payment_required',
  });
}

/** The holder did not confirm: what waited is refused. */
export function refuseSession(world: World, session: Stripe.Checkout.Session): void {
  const intent = world.store.get<Stripe.PaymentIntent>('payment_intent', idOf(session.payment_intent) ?? '');
  if (intent?.status === 'requires_action') failAuthentication(world, intent);
  const setup = world.store.get<Stripe.SetupIntent>('setup_intent', idOf(session.setup_intent) ?? '');
  if (setup?.status === 'requires_action') failSetup(world, setup, 'authentication');
}

/** Where the browser goes after a completed session. */
export function successUrl(session: Stripe.Checkout.Session): string {
  return (session.success_url ?? '/')
    .replaceAll('{CHECKOUT_SESSION_ID}', session.id)
    .replaceAll('%7BCHECKOUT_SESSION_ID%7D', session.id);
}
