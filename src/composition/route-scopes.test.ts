import { describe, expect, it } from 'vitest';
import { PEOPLE_ONLY } from '@/platform/http/contract';
import { type ScopedRoute, scopeOf } from '@/platform/http/key-scope';
import { API_SCOPES } from '@/shared/api-scopes';
import { V1_ROUTES } from './v1-contract';

const routes = V1_ROUTES.map((route) => ({
  ...(route as unknown as ScopedRoute & { operationId: string; path: string }),
}));
const scopeDeclared = (route: ScopedRoute) => route['x-scope'];
const nameOf = ({ method, path }: { method: string; path: string }) => `${method.toUpperCase()} ${path}`;

/** What no key may ever do: be somebody, let somebody in, or move money. */
const NEVER =
  /^\S+ \/(auth|users\/me(?!\/(credits|subscription))|organization(?!\/preferred-workers)|api-keys|admin|earnings|payouts|payments\/(methods|portal|intent|confirm|credits))(\/|$)/;

describe('the scopes of routes', () => {
  it('are declared by every route that a client may call: `...byKey(scope)` or `...byPeople`', () => {
    const silent = routes.filter((route) => route['x-roles']?.includes('client') && !scopeDeclared(route));
    expect(silent.map(nameOf)).toEqual([]);
  });

  it('are scopes that there are', () => {
    const known: readonly string[] = [...API_SCOPES, PEOPLE_ONLY];
    const unknown = routes.filter(
      (route) => scopeDeclared(route) && !known.includes(scopeDeclared(route) ?? ''),
    );
    expect(unknown.map(nameOf)).toEqual([]);
  });

  it('are all of use, but for that of the generated doors', () => {
    const used = new Set(routes.map(scopeDeclared));
    const awaited = ['data:read', 'analytics:read'];
    expect(API_SCOPES.filter((scope) => !used.has(scope) && !awaited.includes(scope))).toEqual([]);
  });

  it('never lead to identity, sessions, members, cards or money', () => {
    const open = routes.filter((route) => scopeOf(route) !== null && scopeOf(route) !== 'open');
    expect(open.map(nameOf).filter((name) => NEVER.test(name))).toEqual([]);
    expect(routes.filter((route) => scopeOf(route) === 'open').every(({ method }) => method === 'get')).toBe(
      true,
    );
  });

  it('to read are asked for by routes that read, or reckon without writing', () => {
    const RECKONING = ['quoteJob', 'quoteRevision'];
    const writes = routes.filter(
      (route) =>
        route.method !== 'get' &&
        scopeDeclared(route)?.endsWith(':read') &&
        !RECKONING.includes(route.operationId),
    );
    expect(writes.map(nameOf)).toEqual([]);
  });
});
