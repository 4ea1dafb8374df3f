import { describe, expect, it } from 'vitest';
import { createRouter } from '@/platform/http/app';
import { V1_ROUTES } from './v1-contract';
import { v1Routes } from './v1-routes';

/** Answered outside of the contract: the document itself and the page that shows it. */
const BESIDE = /^GET \/(openapi\.json|docs(\/.*)?)$/;

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const app = createRouter();
for (const add of v1Routes) add(app);

const mounted = [
  ...new Set(
    app.routes
      .filter(({ method }) => METHODS.has(method))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`),
  ),
];
const promised = V1_ROUTES.map(({ method, path }) => `${method.toUpperCase()} ${path}`);

describe('the routes of /v1', () => {
  it('all have a handler', () => {
    expect(promised.filter((route) => !mounted.includes(route))).toEqual([]);
  });

  it('are all in the contract', () => {
    expect(mounted.filter((route) => !promised.includes(route) && !BESIDE.test(route))).toEqual([]);
  });
});
