import type Stripe from 'stripe';
import { createPrice } from '../api/products';
import { invalid, noSuch } from '../core/errors';
import { emit } from '../core/events';
import type { Params } from '../core/form';
import { randomText } from '../core/ids';
import { bool, group, groups, int, metadata, required, text, texts } from '../core/params';
import type { Kept } from '../core/store';
import { DAY } from '../core/time';
import type { World } from '../core/world';

/** What a session needs when it is completed and does not show. */
export interface CheckoutOrder extends Kept {
  object: 'checkout_order';
  subscriptionData: Params;
  intentData: Params;
  setupData: Params;
}

interface CheckoutLines extends Kept {
  object: 'checkout_lines';
  items: Stripe.LineItem[];
}

const MODES = ['payment', 'setup', 'subscription'];

function lineItem(world: World, params: Params, index: number): Stripe.LineItem {
  const data = group(params, 'price_data');
  const id = text(params, 'price');
  const price =
    Object.keys(data).length > 0
      ? createPrice(world, data)
      : world.store.get<Stripe.Price>('price', id ?? '');
  if (!price) throw noSuch('price', id ?? '', `line_items[${index}][price]`);
  if (!price.active)
    throw invalid(`The price specified is inactive. This field only accepts active prices.`, {
      param: `line_items[${index}][price]`,
    });
  const quantity = int(params, 'quantity') ?? 1;
  const amount = (price.unit_amount ?? 0) * quantity;
  const product = world.store.get<Stripe.Product>('product', String(price.product));
  return {
    id: world.newId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: 'usd',
    description: product?.name ?? null,
    metadata: {},
    price,
    quantity,
  } as unknown as Stripe.LineItem;
}

/** Opens a hosted page on which a person pays, subscribes or saves a card. @throws 400 / 404 */
export function createSession(world: World, params: Params): Stripe.Checkout.Session {
  const mode = required(params, 'mode');
  if (!MODES.includes(mode))
    throw invalid('Invalid mode: must be one of payment, setup, or subscription', { param: 'mode' });
  const customer = text(params, 'customer') ?? null;
  if (customer && !world.store.get('customer', customer)) throw noSuch('customer', customer, 'customer');
  const items = groups(params, 'line_items').map((item, index) => lineItem(world, item, index));
  if (mode !== 'setup' && items.length === 0)
    throw invalid('`line_items` is required in this mode.', {
      param: 'line_items',
      code: 'parameter_missing',
    });
  if (mode === 'subscription' && !items.some(({ price }) => price?.recurring)) {
    throw invalid('You must provide at least one recurring price in `subscription` mode when using prices.', {
      param: 'line_items',
    });
  }
  if (mode === 'payment' && items.some(({ price }) => price?.recurring)) {
    throw invalid(
      'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
      { param: 'line_items' },
    );
  }
  const created = world.nowOf(customer);
  const id = `cs_test_${randomText(58)}`;
  const subscriptionData = group(params, 'subscription_data');
  const trial = Boolean(int(subscriptionData, 'trial_period_days') || text(subscriptionData, 'trial_end'));
  const total =
    mode === 'setup'
      ? null
      : items.reduce((sum, item) => sum + (trial && item.price?.recurring ? 0 : item.amount_total), 0);
  const session = world.store.put(blank(world, id, params, { mode, customer, created, total }));
  world.store.put<CheckoutLines>({ id, object: 'checkout_lines', items });
  world.store.put<CheckoutOrder>({
    ...{ id, object: 'checkout_order', subscriptionData },
    ...{ intentData: group(params, 'payment_intent_data'), setupData: group(params, 'setup_intent_data') },
  });
  return session;
}

function blank(
  world: World,
  id: string,
  params: Params,
  about: { mode: string; customer: string | null; created: number; total: number | null },
): Stripe.Checkout.Session {
  const { mode, customer, created, total } = about;
  const kept = customer ? world.store.get<Stripe.Customer>('customer', customer) : undefined;
  const email = text(params, 'customer_email') ?? null;
  return {
    id,
    object: 'checkout.session',
    adaptive_pricing: mode === 'setup' ? null : { enabled: false },
    after_expiration: null,
    allow_promotion_codes: bool(params, 'allow_promotion_codes') ?? null,
    allowed_payment_method_types:
      params.allowed_payment_method_types === undefined
        ? null
        : texts(params, 'allowed_payment_method_types'),
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: text(params, 'cancel_url') ?? null,
    client_reference_id: text(params, 'client_reference_id') ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created,
    currency: mode === 'setup' ? (text(params, 'currency') ?? null) : 'usd',
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer,
    customer_account: null,
    customer_creation: customer
      ? null
      : ((text(params, 'customer_creation') ?? (mode === 'payment' ? 'if_required' : 'always')) as 'always'),
    customer_details:
      kept || email
        ? {
            address: null,
            business_name: null,
            email: kept?.email ?? email,
            individual_name: null,
            name: kept?.name ?? null,
            phone: null,
            tax_exempt: 'none',
            tax_ids: null,
          }
        : null,
    customer_email: email,
    discounts: [],
    expires_at: int(params, 'expires_at') ?? created + DAY,
    integration_identifier: null,
    invoice: null,
    invoice_creation:
      mode === 'payment'
        ? {
            enabled: false,
            invoice_data: {
              account_tax_ids: null,
              custom_fields: null,
              description: null,
              footer: null,
              issuer: null,
              metadata: {},
              rendering_options: null,
            },
          }
        : null,
    livemode: false,
    locale: (text(params, 'locale') ?? null) as Stripe.Checkout.Session.Locale | null,
    managed_payments: null,
    metadata: metadata(params),
    mode,
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection:
      mode === 'subscription'
        ? ((text(params, 'payment_method_collection') ?? 'always') as 'always')
        : 'always',
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types:
      texts(params, 'payment_method_types').length > 0 ? texts(params, 'payment_method_types') : ['card'],
    payment_status: mode === 'setup' || total === 0 ? 'no_payment_required' : 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: null,
    subscription: null,
    success_url: text(params, 'success_url') ?? null,
    total_details: mode === 'setup' ? null : { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${world.base}/c/pay/${id}`,
    wallet_options: null,
  } as Stripe.Checkout.Session;
}

/** What is bought. */
export function linesOf(world: World, session: string): Stripe.LineItem[] {
  return world.store.get<CheckoutLines>('checkout_lines', session)?.items ?? [];
}

/** Closes an open session unpaid. @throws 400 */
export function expireSession(world: World, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  if (session.status !== 'open') {
    throw invalid(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    );
  }
  const expired = world.store.put<Stripe.Checkout.Session>({ ...session, status: 'expired', url: null });
  emit(world, 'checkout.session.expired', expired);
  return expired;
}
