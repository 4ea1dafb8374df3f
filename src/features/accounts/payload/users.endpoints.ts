import type { CollectionAfterLogoutHook, CollectionRefreshHook, Endpoint, PayloadRequest } from 'payload';
import { APIError } from 'payload';
import { createContext } from '@/platform/create-context';
import { authenticateRequest } from '../use-cases/identify';
import { signOut } from '../use-cases/sign-out';

const ELSEWHERE = 'Accounts are signed in, renewed and registered at /v1/auth.';

/** Payload's own ways to sign in or register, all closed: there is one sign-in, at /v1/auth. */
const CLOSED = [
  '/login',
  '/first-register',
  '/forgot-password',
  '/reset-password',
  '/unlock',
  '/refresh-token',
  '/verify/:id',
];

const refuse = () =>
  Response.json({ errors: [{ message: ELSEWHERE, data: { code: 'NOT_FOUND' } }] }, { status: 404 });

/** Endpoints of `users` that stand in for Payload's. */
export const userEndpoints: Omit<Endpoint, 'root'>[] = CLOSED.map((path) => ({
  path,
  method: 'post',
  handler: refuse,
}));

/** GraphQL has no endpoints to stand in for: a refresh is refused by hook. */
export const refuseRefresh: CollectionRefreshHook = () => {
  throw new APIError(ELSEWHERE, 404, { code: 'NOT_FOUND' }, true);
};

/** Ends the session behind Payload's own "log out". */
export const endSessionOnLogout: CollectionAfterLogoutHook = async ({ req }) => {
  await endSessionOf(req);
};

async function endSessionOf(req: PayloadRequest): Promise<void> {
  const actor = await authenticateRequest(req.headers, req.payload).catch(() => null);
  if (actor) await signOut(createContext(req.payload, actor), null);
}
