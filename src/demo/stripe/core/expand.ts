import { invalid } from './errors';
import { embedded } from './list';
import type { Kept } from './store';
import type { World } from './world';

const TABLES: Record<string, string> = {
  cus: 'customer',
  prod: 'product',
  price: 'price',
  sub: 'subscription',
  sub_sched: 'subscription_schedule',
  in: 'invoice',
  inpay: 'invoice_payment',
  pi: 'payment_intent',
  seti: 'setup_intent',
  pm: 'payment_method',
  ch: 'charge',
  txn: 'balance_transaction',
  re: 'refund',
  du: 'dispute',
  clock: 'test_helpers.test_clock',
};

type Computed = (world: World, owner: Kept) => unknown;

const listOf = (table: string, field: string, url: (id: string) => string): Computed => {
  return (world, owner) =>
    embedded(
      world.store.all<Kept & Record<string, unknown>>(table).filter((one) => one[field] === owner.id),
      url(owner.id),
    );
};

/** Fields that are there only when they are asked for. */
const INCLUDABLE: Record<string, Record<string, Computed>> = {
  invoice: {
    payments: listOf('invoice_payment', 'invoice', (id) => `/v1/invoice_payments?invoice=${id}`),
    confirmation_secret: (world, owner) => {
      const payment = world.store
        .all<Kept & { invoice: string; payment: { payment_intent: string } }>('invoice_payment')
        .find(({ invoice }) => invoice === owner.id);
      const intent =
        payment &&
        world.store.get<Kept & { client_secret: string }>('payment_intent', payment.payment.payment_intent);
      return intent ? { client_secret: intent.client_secret, type: 'payment_intent' } : null;
    },
  },
  customer: {
    subscriptions: listOf('subscription', 'customer', (id) => `/v1/customers/${id}/subscriptions`),
    sources: (_world, owner) => embedded([], `/v1/customers/${owner.id}/sources`),
    tax_ids: (_world, owner) => embedded([], `/v1/customers/${owner.id}/tax_ids`),
  },
  charge: { refunds: listOf('refund', 'charge', (id) => `/v1/charges/${id}/refunds`) },
  'checkout.session': {
    line_items: (world, owner) => {
      const kept = world.store.get<Kept & { items: unknown[] }>('checkout_lines', owner.id);
      return embedded(kept?.items ?? [], `/v1/checkout/sessions/${owner.id}/line_items`);
    },
  },
};

/** Remembered payments keep the names that they have elsewhere: an own prefix before that of their kind. */
const KIND = /^(?:demo_)?(sub_sched|[a-z]+)_/;

function lookUp(world: World, id: string): unknown {
  const table = TABLES[KIND.exec(id)?.[1] ?? ''];
  if (!table) return undefined;
  return world.store.get(table, id) ?? world.store.get('deleted', id);
}

function expandAt(world: World, node: unknown, path: string[], whole: string): void {
  const [name, ...rest] = path;
  if (!node || typeof node !== 'object' || name === undefined) return;
  if (Array.isArray(node)) {
    for (const one of node) expandAt(world, one, path, whole);
    return;
  }
  const owner = node as Kept & Record<string, unknown>;
  const computed = INCLUDABLE[owner.object]?.[name];
  if (computed && owner[name] === undefined) owner[name] = structuredClone(computed(world, owner));
  const value = owner[name];
  if (value === undefined) {
    throw invalid(`This property cannot be expanded (${whole}).`, { param: 'expand' });
  }
  if (typeof value === 'string') {
    const found = lookUp(world, value);
    if (found) owner[name] = structuredClone(found);
  } else if (Array.isArray(value)) {
    owner[name] = value.map((one) =>
      typeof one === 'string' ? structuredClone(lookUp(world, one) ?? one) : one,
    );
  }
  expandAt(world, owner[name], rest, whole);
}

/** A copy of the answer with the objects in place of their identifiers where `expand[]` asks for it. */
export function expanded(world: World, answer: object, paths: string[]): object {
  const copy = structuredClone(answer);
  for (const path of paths) expandAt(world, copy, path.split('.'), path);
  return copy;
}
