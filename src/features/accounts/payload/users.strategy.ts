import type { AuthStrategy } from 'payload';
import { isAppError } from '@/platform/errors';
import { isOwnOrigin } from '@/platform/http/origin';
import { authenticateRequest } from '../use-cases/identify';

/**
 * The product's one sign-in, for the panel, generated REST and GraphQL: the session cookie or a Bearer token. A
 * cookie counts for requests of our own pages only. An API key with `data:read` reads as who made it.
 */
export const nimmitStrategy: AuthStrategy = {
  name: 'nimmit',
  authenticate: async ({ headers, payload }) => {
    if (isForeign(headers)) return { user: null };
    const actor = await authenticateRequest(headers, payload).catch((error: unknown) => {
      if (isAppError(error)) return null;
      throw error;
    });
    // The generated doors and the panel are for people who are themselves, and fully signed in.
    if (!actor || actor.mustEnrol || actor.actedBy) return { user: null };
    if (actor.apiKey && !actor.apiKey.scopes.includes('data:read')) return { user: null };
    const user = await payload.findByID({ collection: 'users', id: actor.id, depth: 0, disableErrors: true });
    const by = actor.apiKey ? { _byKey: true } : {};
    return { user: user ? { ...user, ...by, collection: 'users' as const, _strategy: 'nimmit' } : null };
  },
};

function isForeign(headers: Headers): boolean {
  if (headers.has('authorization')) return false;
  const origin = headers.get('origin');
  return origin !== null && !isOwnOrigin(origin, headers.get('host'));
}
