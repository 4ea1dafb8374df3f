import type Stripe from 'stripe';
import { invalid, missing, noSuch } from '../core/errors';
import { emit, update } from '../core/events';
import type { Params } from '../core/form';
import { page } from '../core/list';
import { bool, group, int, metadata, required, text, texts, unsettable } from '../core/params';
import type { World } from '../core/world';
import { find, type Route } from './call';

const given = (changes: object) =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

function createProduct(world: World, params: Params): Stripe.Product {
  const now = world.now();
  const id = text(params, 'id') ?? world.newId('prod');
  if (world.store.get('product', id))
    throw invalid('Product already exists.', { code: 'resource_already_exists', param: 'id' });
  const product = world.store.put<Stripe.Product>({
    id,
    object: 'product',
    active: bool(params, 'active') ?? true,
    created: now,
    default_price: null,
    description: text(params, 'description') ?? null,
    images: texts(params, 'images'),
    livemode: false,
    marketing_features: [],
    metadata: metadata(params),
    name: required(params, 'name'),
    package_dimensions: null,
    shippable: null,
    statement_descriptor: text(params, 'statement_descriptor') ?? null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: text(params, 'unit_label') ?? null,
    updated: now,
    url: text(params, 'url') ?? null,
  });
  emit(world, 'product.created', product);
  const first = group(params, 'default_price_data');
  if (Object.keys(first).length === 0) return product;
  const price = createPrice(world, { ...first, product: id });
  return world.store.put<Stripe.Product>({ ...product, default_price: price.id });
}

function changeProduct(world: World, params: Params, before: Stripe.Product): Stripe.Product {
  const default_price = unsettable(params, 'default_price');
  if (default_price) find(world, 'price', default_price, 'default_price');
  const changes = given({
    active: bool(params, 'active'),
    default_price,
    description: unsettable(params, 'description'),
    images: params.images === undefined ? undefined : texts(params, 'images'),
    metadata: params.metadata === undefined ? undefined : metadata(params, before.metadata),
    name: text(params, 'name'),
    statement_descriptor: unsettable(params, 'statement_descriptor'),
    unit_label: unsettable(params, 'unit_label'),
    url: unsettable(params, 'url'),
  });
  return update(world, 'product.updated', before, { ...before, ...changes, updated: world.now() });
}

function removeProduct(world: World, id: string): object {
  const product = find<Stripe.Product>(world, 'product', id);
  if (world.store.all<Stripe.Price>('price').some((price) => price.product === id)) {
    throw invalid('This product cannot be deleted because it has one or more user-created prices.');
  }
  emit(world, 'product.deleted', product);
  world.store.remove('product', id);
  world.store.put({ id, object: 'deleted', kind: 'product' });
  return { id, object: 'product', deleted: true };
}

/** An amount in cents, as `unit_amount` or as the decimal text. */
function unitAmount(params: Params): number {
  const decimal = text(params, 'unit_amount_decimal');
  const amount = int(params, 'unit_amount') ?? (decimal === undefined ? undefined : Number(decimal));
  if (amount === undefined) throw missing('unit_amount');
  if (!Number.isInteger(amount) || amount < 0)
    throw invalid('Invalid non-negative integer', {
      param: 'unit_amount',
      code: 'parameter_invalid_integer',
    });
  return amount;
}

/** A price of a product: once, or recurring. @throws 400 */
export function createPrice(world: World, params: Params): Stripe.Price {
  const currency = required(params, 'currency');
  const productData = group(params, 'product_data');
  const product =
    Object.keys(productData).length > 0 ? createProduct(world, productData).id : required(params, 'product');
  find(world, 'product', product, 'product');
  const amount = unitAmount(params);
  const recurring = group(params, 'recurring');
  const interval = text(recurring, 'interval') as Stripe.Price.Recurring.Interval | undefined;
  const lookup_key = text(params, 'lookup_key') ?? null;
  releaseLookupKey(world, lookup_key, bool(params, 'transfer_lookup_key') ?? false);
  const price = world.store.put<Stripe.Price>({
    id: world.newId('price'),
    object: 'price',
    active: bool(params, 'active') ?? true,
    billing_scheme: 'per_unit',
    created: world.now(),
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key,
    metadata: metadata(params),
    nickname: text(params, 'nickname') ?? null,
    product,
    recurring: interval
      ? {
          interval,
          interval_count: int(recurring, 'interval_count') ?? 1,
          meter: null,
          trial_period_days: null,
          usage_type: 'licensed',
        }
      : null,
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: interval ? 'recurring' : 'one_time',
    unit_amount: amount,
    unit_amount_decimal: String(amount) as unknown as Stripe.Price['unit_amount_decimal'],
  });
  emit(world, 'price.created', price);
  return price;
}

function releaseLookupKey(world: World, key: string | null, transfer: boolean): void {
  const holder = key
    ? world.store.all<Stripe.Price>('price').find((one) => one.lookup_key === key)
    : undefined;
  if (!holder) return;
  if (!transfer)
    throw invalid(`A price (\`${holder.id}\`) already uses that lookup key.`, {
      param: 'lookup_key',
      code: 'resource_already_exists',
    });
  update(world, 'price.updated', holder, { ...holder, lookup_key: null });
}

function changePrice(world: World, params: Params, before: Stripe.Price): Stripe.Price {
  const lookup_key = unsettable(params, 'lookup_key');
  if (lookup_key && lookup_key !== before.lookup_key)
    releaseLookupKey(world, lookup_key, bool(params, 'transfer_lookup_key') ?? false);
  const changes = given({
    active: bool(params, 'active'),
    lookup_key,
    metadata: params.metadata === undefined ? undefined : metadata(params, before.metadata),
    nickname: unsettable(params, 'nickname'),
  });
  return update(world, 'price.updated', before, { ...before, ...changes });
}

const isActive = (params: Params) => {
  const active = bool(params, 'active');
  return (one: { active: boolean }) => active === undefined || one.active === active;
};

export const productRoutes: Route[] = [
  ['POST', '/v1/products', ({ world, params }) => createProduct(world, params)],
  [
    'GET',
    '/v1/products',
    ({ world, params }) => {
      const ids = texts(params, 'ids');
      const all = world.store.all<Stripe.Product>('product').filter(isActive(params));
      return page(ids.length > 0 ? all.filter(({ id }) => ids.includes(id)) : all, params, '/v1/products');
    },
  ],
  ['GET', '/v1/products/:id', ({ world, ids: [id = ''] }) => find(world, 'product', id)],
  [
    'POST',
    '/v1/products/:id',
    ({ world, params, ids: [id = ''] }) => changeProduct(world, params, find(world, 'product', id)),
  ],
  ['DELETE', '/v1/products/:id', ({ world, ids: [id = ''] }) => removeProduct(world, id)],
  ['POST', '/v1/prices', ({ world, params }) => createPrice(world, params)],
  [
    'GET',
    '/v1/prices',
    ({ world, params }) => {
      const product = text(params, 'product');
      const keys = texts(params, 'lookup_keys');
      const type = text(params, 'type');
      const all = world.store.all<Stripe.Price>('price').filter(isActive(params));
      const matching = all.filter(
        (one) =>
          (!product || one.product === product) &&
          (!type || one.type === type) &&
          (keys.length === 0 || keys.includes(one.lookup_key ?? '')),
      );
      return page(matching, params, '/v1/prices');
    },
  ],
  [
    'GET',
    '/v1/prices/:id',
    ({ world, ids: [id = ''] }) => {
      if (!id.startsWith('price_')) throw noSuch('price', id);
      return find(world, 'price', id);
    },
  ],
  [
    'POST',
    '/v1/prices/:id',
    ({ world, params, ids: [id = ''] }) => changePrice(world, params, find(world, 'price', id)),
  ],
];
