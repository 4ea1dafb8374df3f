import { requirePermission, requireRole, requireUser } from '@/features/accounts';
import type { Context, UserActor } from '@/platform/context';
import { errors } from '@/platform/errors';

export { requirePermission, requireUser };

/** A client with an organization. @throws UNAUTHENTICATED, FORBIDDEN */
export function requireClient(ctx: Context): UserActor & { organizationId: string } {
  const actor = requireRole(ctx, 'client');
  if (!actor.organizationId) throw errors.forbidden('This needs an organization.');
  return { ...actor, organizationId: actor.organizationId };
}

/** A client whose e-mail address is verified, as spending asks for. @throws EMAIL_NOT_VERIFIED and those above */
export function requireVerifiedClient(ctx: Context): UserActor & { organizationId: string } {
  const actor = requireClient(ctx);
  if (!actor.emailVerified) throw errors.emailNotVerified();
  return actor;
}

/** A worker. @throws UNAUTHENTICATED, FORBIDDEN */
export const requireWorker = (ctx: Context): UserActor => requireRole(ctx, 'worker');

/** The platform itself: tasks and boot steps. @throws FORBIDDEN for people */
export function requirePlatform(ctx: Context): void {
  if (ctx.actor.kind !== 'system') throw errors.forbidden();
}
