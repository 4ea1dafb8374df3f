import type Stripe from 'stripe';
import { moveCredit } from '../billing/customer-balance';
import { endSubscription } from '../billing/effects';
import { findMethod, methodsOf } from '../cards/methods';
import { invalid, missing } from '../core/errors';
import { emit, update } from '../core/events';
import type { Params } from '../core/form';
import { randomText } from '../core/ids';
import { page } from '../core/list';
import { group, int, metadata, required, text, unsettable } from '../core/params';
import type { World } from '../core/world';
import { find, type Route } from './call';

const ADDRESS_FIELDS = ['city', 'country', 'line1', 'line2', 'postal_code', 'state'] as const;

function addressOf(params: Params): Stripe.Address | null | undefined {
  if (params.address === undefined) return undefined;
  if (params.address === '') return null;
  const given = group(params, 'address');
  return Object.fromEntries(
    ADDRESS_FIELDS.map((name) => [name, text(given, name) ?? null]),
  ) as unknown as Stripe.Address;
}

function changesOf(world: World, params: Params, before: Stripe.Customer): Partial<Stripe.Customer> {
  const settings = group(params, 'invoice_settings');
  const method = unsettable(settings, 'default_payment_method');
  if (
    method &&
    findMethod(world, method, 'invoice_settings[default_payment_method]').customer !== before.id
  ) {
    throw invalid(
      `The customer does not have a payment method with the ID ${method}. The payment method must be attached to the customer.`,
      {
        code: 'resource_missing',
        param: 'invoice_settings[default_payment_method]',
      },
    );
  }
  const wanted = {
    email: unsettable(params, 'email'),
    name: unsettable(params, 'name'),
    phone: unsettable(params, 'phone'),
    description: unsettable(params, 'description'),
    address: addressOf(params),
    metadata: params.metadata === undefined ? undefined : metadata(params, before.metadata),
    invoice_settings:
      method === undefined ? undefined : { ...before.invoice_settings, default_payment_method: method },
    invoice_prefix: text(params, 'invoice_prefix'),
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

/** A customer with the given fields. */
export function createCustomer(world: World, params: Params): Stripe.Customer {
  const test_clock = text(params, 'test_clock') ?? null;
  if (test_clock) find(world, 'test_helpers.test_clock', test_clock, 'test_clock');
  const blank: Stripe.Customer = {
    id: text(params, 'id') ?? world.newId('cus'),
    object: 'customer',
    address: null,
    balance: int(params, 'balance') ?? 0,
    created: world.now(test_clock),
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: randomText(8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock,
  };
  const customer = world.store.put<Stripe.Customer>({ ...blank, ...changesOf(world, params, blank) });
  emit(world, 'customer.created', customer);
  const method = text(params, 'payment_method');
  if (method)
    world.store.put<Stripe.PaymentMethod>({
      ...findMethod(world, method, 'payment_method'),
      customer: customer.id,
    });
  return customer;
}

function removeCustomer(world: World, id: string): object {
  const customer = find<Stripe.Customer>(world, 'customer', id);
  for (const subscription of world.store.alive<Stripe.Subscription>('subscription')) {
    if (subscription.customer === id) endSubscription(world, subscription, 'cancellation_requested');
  }
  for (const method of methodsOf(world, id))
    world.store.put<Stripe.PaymentMethod>({ ...method, customer: null });
  emit(world, 'customer.deleted', customer);
  world.store.remove('customer', id);
  world.store.put({ id, object: 'deleted', kind: 'customer' });
  return { id, object: 'customer', deleted: true };
}

export const customerRoutes: Route[] = [
  ['POST', '/v1/customers', ({ world, params }) => createCustomer(world, params)],
  [
    'GET',
    '/v1/customers',
    ({ world, params }) => {
      const email = text(params, 'email');
      const clock = text(params, 'test_clock');
      const all = world.store.all<Stripe.Customer>('customer');
      return page(
        all.filter((one) => (!email || one.email === email) && (!clock || one.test_clock === clock)),
        params,
        '/v1/customers',
      );
    },
  ],
  [
    'GET',
    '/v1/customers/:id',
    ({ world, ids: [id = ''] }) => {
      if (world.store.get('deleted', id)) return { id, object: 'customer', deleted: true };
      return find(world, 'customer', id);
    },
  ],
  [
    'POST',
    '/v1/customers/:id',
    ({ world, params, ids: [id = ''] }) => {
      const before = find<Stripe.Customer>(world, 'customer', id);
      return update(world, 'customer.updated', before, { ...before, ...changesOf(world, params, before) });
    },
  ],
  ['DELETE', '/v1/customers/:id', ({ world, ids: [id = ''] }) => removeCustomer(world, id)],
  [
    'GET',
    '/v1/customers/:id/payment_methods',
    ({ world, params, ids: [id = ''] }) => {
      find(world, 'customer', id);
      return page(methodsOf(world, id), params, `/v1/customers/${id}/payment_methods`);
    },
  ],
  [
    'GET',
    '/v1/customers/:id/payment_methods/:method',
    ({ world, ids: [id = '', method = ''] }) => {
      const found = find<Stripe.PaymentMethod>(world, 'payment_method', method);
      if (found.customer !== id) return find(world, 'payment_method', `${method} of ${id}`);
      return found;
    },
  ],
  [
    'GET',
    '/v1/customers/:id/balance_transactions',
    ({ world, params, ids: [id = ''] }) => {
      find(world, 'customer', id);
      const all = world.store.all<Stripe.CustomerBalanceTransaction>('customer_balance_transaction');
      return page(
        all.filter(({ customer }) => customer === id),
        params,
        `/v1/customers/${id}/balance_transactions`,
      );
    },
  ],
  [
    'POST',
    '/v1/customers/:id/balance_transactions',
    ({ world, params, ids: [id = ''] }) => {
      find(world, 'customer', id);
      const amount = int(params, 'amount');
      if (!amount) throw missing('amount');
      required(params, 'currency');
      const description = text(params, 'description') ?? null;
      return (
        moveCredit(world, id, amount, { type: 'adjustment', description, metadata: metadata(params) }) ?? {}
      );
    },
  ],
];
