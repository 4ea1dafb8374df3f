import type Stripe from 'stripe';
import { endSubscription } from '../billing/effects';
import { invalid, missing } from '../core/errors';
import { emit } from '../core/events';
import { page } from '../core/list';
import { int, text } from '../core/params';
import { DAY } from '../core/time';
import { find, type Route } from './call';

type TestClock = Stripe.TestHelpers.TestClock;
const TABLE = 'test_helpers.test_clock';

export const testClockRoutes: Route[] = [
  [
    'POST',
    '/v1/test_helpers/test_clocks',
    ({ world, params }) => {
      const frozen_time = int(params, 'frozen_time');
      if (frozen_time === undefined) throw missing('frozen_time');
      const created = Math.floor(Date.now() / 1000);
      const clock = world.store.put<TestClock>({
        id: world.newId('clock'),
        object: TABLE,
        created,
        deletes_after: created + 30 * DAY,
        frozen_time,
        livemode: false,
        name: text(params, 'name') ?? null,
        status: 'ready',
        status_details: {},
      });
      emit(world, 'test_helpers.test_clock.created', clock);
      return clock;
    },
  ],
  [
    'GET',
    '/v1/test_helpers/test_clocks',
    ({ world, params }) => page(world.store.all<TestClock>(TABLE), params, '/v1/test_helpers/test_clocks'),
  ],
  ['GET', '/v1/test_helpers/test_clocks/:id', ({ world, ids: [id = ''] }) => find(world, TABLE, id)],
  [
    'POST',
    '/v1/test_helpers/test_clocks/:id/advance',
    ({ world, params, ids: [id = ''] }) => {
      const clock = find<TestClock>(world, TABLE, id);
      const target = int(params, 'frozen_time');
      if (target === undefined) throw missing('frozen_time');
      if (target <= clock.frozen_time)
        throw invalid('You can only advance a test clock to a later time.', { param: 'frozen_time' });
      if (clock.status !== 'ready') throw invalid('This test clock is being advanced.');
      const status_details = { advancing: { target_frozen_time: target } };
      const advancing = world.store.put<TestClock>({ ...clock, status: 'advancing', status_details });
      emit(world, 'test_helpers.test_clock.advancing', advancing);
      world.onTestClock(advancing, target);
      return advancing;
    },
  ],
  [
    'DELETE',
    '/v1/test_helpers/test_clocks/:id',
    ({ world, ids: [id = ''] }) => {
      find(world, TABLE, id);
      for (const subscription of world.store.alive<Stripe.Subscription>('subscription')) {
        if (subscription.test_clock === id) endSubscription(world, subscription, 'cancellation_requested');
      }
      for (const customer of world.store.all<Stripe.Customer>('customer')) {
        if (customer.test_clock === id) world.store.remove('customer', customer.id);
      }
      world.store.remove(TABLE, id);
      return { id, object: TABLE, deleted: true };
    },
  ],
];
