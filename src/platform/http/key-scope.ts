import type { Actor } from '@/platform/context';
import { AppError, errors } from '@/platform/errors';
import type { ApiScope } from '@/shared/api-scopes';
import { PEOPLE_ONLY } from './contract';

/** What a route of the contract says about who may call it. */
export interface ScopedRoute {
  method: string;
  'x-scope'?: string;
  'x-roles'?: readonly string[];
}

/**
 * The scope that a key needs for a route; `open` where nobody needs a login to read, and null where no key may go: people only, and
 * whatever says nothing.
 */
export function scopeOf(route: ScopedRoute): ApiScope | 'open' | null {
  const declared = route['x-scope'];
  if (declared && declared !== PEOPLE_ONLY) return declared as ApiScope;
  const isOpen = route['x-roles']?.includes('anonymous') && route.method.toLowerCase() === 'get';
  return isOpen && !declared ? 'open' : null;
}

/** The one place where a key's scopes are checked on /v1. People pass. @throws AppError FORBIDDEN */
export function assertScope(actor: Actor | undefined, route: object): void {
  if (actor?.kind !== 'user' || !actor.apiKey) return;
  const needed = scopeOf(route as ScopedRoute);
  if (needed === 'open') return;
  if (!needed) throw errors.forbidden('This is done by people only, not with an API key.');
  assertGranted(actor, needed);
}

/** Refuses a key that lacks the scope. People pass. @throws AppError FORBIDDEN naming it */
export function assertGranted(actor: Actor, needed: ApiScope): void {
  if (actor.kind !== 'user' || !actor.apiKey || actor.apiKey.scopes.includes(needed)) return;
  throw new AppError('FORBIDDEN', `This API key does not have the scope "${needed}".`, {
    details: { scope: needed },
  });
}
