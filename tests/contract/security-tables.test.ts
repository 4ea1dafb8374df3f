import { expect, it } from 'vitest';
import { collections } from '@/composition/collections';
import { clientEvents } from '@/composition/realtime';
import { V1_ROUTES } from '@/composition/v1-contract';
import { uncovered } from '../security/support/table';
import { COLLECTION_TABLE } from '../security/tables/collections';
import { EVENT_TABLE } from '../security/tables/sockets';
import { V1_TABLE } from '../security/tables/v1';

/** What the authorisation matrices ask is written down for everything that there is: told here within seconds. */
it('every route of /v1 has a row that says who may', () => {
  const routes = V1_ROUTES.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(uncovered(V1_TABLE, routes)).toEqual([]);
});

it('every collection has a row in tests/security/tables/collections.ts', () => {
  const slugs = collections.map(({ slug }) => slug);
  expect(COLLECTION_TABLE.map(({ slug }) => slug).sort()).toEqual(slugs.sort());
});

it('every event of a socket has a row in tests/security/tables/sockets.ts', () => {
  const events = clientEvents.map(({ namespace, name }) => `${namespace} ${name}`);
  expect(EVENT_TABLE.map(({ event }) => event).sort()).toEqual(events.sort());
});
