import { requireRole } from '@/features/accounts';
import type { Context, UserActor } from '@/platform/context';
import { errors } from '@/platform/errors';

export type Payer = UserActor & { organizationId: string };

/** An owner or member of an organization: who may see its cards and pay for a job with them. @throws UNAUTHENTICATED, FORBIDDEN */
export function requirePayer(ctx: Context): Payer {
  const actor = requireRole(ctx, 'client');
  if (!actor.organizationId) throw errors.forbidden('This needs an organization.');
  if (actor.organizationRole === 'requester') throw errors.forbidden('A colleague who may spend has to pay.');
  return { ...actor, organizationId: actor.organizationId };
}

/**
 * An owner: who keeps the organization's cards and buys its credits. A member who could would set their own budget aside.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export function requireKeeper(ctx: Context): Payer {
  const payer = requirePayer(ctx);
  if (payer.organizationRole !== 'owner')
    throw errors.forbidden('Only an owner of the organization manages its payments.');
  return payer;
}

/** As `requirePayer`, with a verified e-mail address, as spending asks for. @throws EMAIL_NOT_VERIFIED and those above */
export function requireVerifiedPayer(ctx: Context): Payer {
  const actor = requirePayer(ctx);
  if (!actor.emailVerified) throw errors.emailNotVerified();
  return actor;
}
