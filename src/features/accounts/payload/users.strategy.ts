import type { AuthStrategy, CollectionAfterLogoutHook, PayloadRequest } from 'payload';
import { createContext } from '@/platform/create-context';
import { isAppError } from '@/platform/errors';
import { isOwnOrigin } from '@/platform/http/origin';
import { authenticateRequest } from '../use-cases/identify';
import { signOut } from '../use-cases/sign-out';

/**
 * The product's one sign-in, for the panel, generated REST and GraphQL: the session cookie or a Bearer token. A
 * cookie counts for requests of our own pages only.
 */
export const nimmitStrategy: AuthStrategy = {
  name: 'nimmit',
  authenticate: async ({ headers, payload }) => {
    if (isForeign(headers)) return { user: null };
    const actor = await authenticateRequest(headers, payload).catch((error: unknown) => {
      if (isAppError(error)) return null;
      throw error;
    });
    if (!actor) return { user: null };
    const user = await payload.findByID({ collection: 'users', id: actor.id, depth: 0, disableErrors: true });
    return { user: user ? { ...user, collection: 'users' as const, _strategy: 'nimmit' } : null };
  },
};

/** Ends the session behind the panel's own "log out". */
export const endSessionOnLogout: CollectionAfterLogoutHook = async ({ req }) => {
  await endSessionOf(req);
};

async function endSessionOf(req: PayloadRequest): Promise<void> {
  const actor = await authenticateRequest(req.headers, req.payload).catch(() => null);
  if (actor) await signOut(createContext(req.payload, actor), null);
}

function isForeign(headers: Headers): boolean {
  if (headers.has('authorization')) return false;
  const origin = headers.get('origin');
  return origin !== null && !isOwnOrigin(origin, headers.get('host'));
}
