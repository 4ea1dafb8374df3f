import type { AuthStrategy } from 'payload';
import { authenticateRequest } from '../use-cases/identify';

/** The product's one sign-in, for the panel, generated REST and GraphQL: the session cookie or a Bearer token. */
export const nimmitStrategy: AuthStrategy = {
  name: 'nimmit',
  authenticate: async ({ headers, payload }) => {
    const actor = await authenticateRequest(headers, payload).catch(() => null);
    if (!actor) return { user: null };
    const user = await payload.findByID({
      collection: 'users',
      id: actor.id,
      depth: 0,
      joins: false,
      overrideAccess: true,
      disableErrors: true,
    });
    return { user: user ? { ...user, collection: 'users', _strategy: 'nimmit' } : null };
  },
};
