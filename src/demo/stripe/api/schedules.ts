import type Stripe from 'stripe';
import { cancelSchedule, changeSchedule, createSchedule, releaseSchedule } from '../billing/schedules';
import { invalid } from '../core/errors';
import { page } from '../core/list';
import { text } from '../core/params';
import type { World } from '../core/world';
import { find, type Route } from './call';

const scheduleFor = (world: World, id: string) =>
  find<Stripe.SubscriptionSchedule>(world, 'subscription_schedule', id);

export const scheduleRoutes: Route[] = [
  [
    'POST',
    '/v1/subscription_schedules',
    ({ world, params }) => {
      const from = text(params, 'from_subscription');
      if (!from)
        throw invalid('The stand-in makes schedules from subscriptions only.', {
          param: 'from_subscription',
        });
      return createSchedule(world, find(world, 'subscription', from, 'from_subscription'));
    },
  ],
  [
    'GET',
    '/v1/subscription_schedules',
    ({ world, params }) => {
      const customer = text(params, 'customer');
      const all = world.store.all<Stripe.SubscriptionSchedule>('subscription_schedule');
      return page(
        customer ? all.filter((one) => one.customer === customer) : all,
        params,
        '/v1/subscription_schedules',
      );
    },
  ],
  ['GET', '/v1/subscription_schedules/:id', ({ world, ids: [id = ''] }) => scheduleFor(world, id)],
  [
    'POST',
    '/v1/subscription_schedules/:id',
    ({ world, params, ids: [id = ''] }) => changeSchedule(world, scheduleFor(world, id), params),
  ],
  [
    'POST',
    '/v1/subscription_schedules/:id/release',
    ({ world, ids: [id = ''] }) => releaseSchedule(world, scheduleFor(world, id)),
  ],
  [
    'POST',
    '/v1/subscription_schedules/:id/cancel',
    ({ world, ids: [id = ''] }) => cancelSchedule(world, scheduleFor(world, id)),
  ],
];
