import type { KeptEvent } from '../core/events';
import { page } from '../core/list';
import { text, texts } from '../core/params';
import { find, type Route } from './call';

export const eventRoutes: Route[] = [
  [
    'GET',
    '/v1/events',
    ({ world, params }) => {
      const type = text(params, 'type');
      const types = texts(params, 'types');
      const matches = (name: string) =>
        (!type || type === name || (type.endsWith('*') && name.startsWith(type.slice(0, -1)))) &&
        (types.length === 0 || types.includes(name));
      return page(
        world.store.all<KeptEvent>('event').filter((one) => matches(one.type)),
        params,
        '/v1/events',
      );
    },
  ],
  ['GET', '/v1/events/:id', ({ world, ids: [id = ''] }) => find(world, 'event', id)],
];
