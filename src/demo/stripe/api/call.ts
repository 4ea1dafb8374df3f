import { noSuch } from '../core/errors';
import type { Params } from '../core/form';
import type { Kept } from '../core/store';
import type { World } from '../core/world';

/** One request to the API. */
export interface Call {
  world: World;
  params: Params;
  /** What the path's placeholders stand for, in order. */
  ids: string[];
}

export type Handler = (call: Call) => object;

/** `GET /v1/customers/:id` and who answers. */
export type Route = [method: 'GET' | 'POST' | 'DELETE', path: string, handler: Handler];

const NAMES: Record<string, string> = {
  payment_method: 'PaymentMethod',
  'checkout.session': 'checkout.session',
  'test_helpers.test_clock': 'test clock',
};

/** The object or 404; as a parameter of another call (`param`) 400. A deleted one is gone. */
export function find<T extends Kept>(world: World, table: string, id: string, param?: string): T {
  const kept = world.store.get<T>(table, id);
  if (!kept) throw noSuch(NAMES[table] ?? table.replaceAll('_', ' '), id, param);
  return kept;
}
