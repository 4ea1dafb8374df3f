import type { Context, UserActor } from '@/platform/context';
import { errors } from '@/platform/errors';
import { can, type Permission } from '../domain/permissions';

/** The person who asks. @throws AppError UNAUTHENTICATED for nobody, FORBIDDEN for the platform itself */
export function requireUser(ctx: Context): UserActor {
  if (ctx.actor.kind === 'anonymous') throw errors.unauthenticated();
  if (ctx.actor.kind === 'system') throw errors.forbidden('This is done by people only.');
  return ctx.actor;
}

/** The person who asks, themselves: neither a program with a key of theirs nor staff who act as them. @throws AppError UNAUTHENTICATED or FORBIDDEN */
export function requirePerson(ctx: Context): UserActor {
  const actor = requireUser(ctx);
  if (actor.apiKey) throw errors.forbidden('This is done by people only, not with an API key.');
  if (actor.actedBy) throw errors.forbidden('This is done by the person themselves.');
  return actor;
}

/** The person who asks, in this role. @throws AppError UNAUTHENTICATED or FORBIDDEN */
export function requireRole(ctx: Context, role: UserActor['role']): UserActor {
  const actor = requireUser(ctx);
  if (actor.role !== role)
    throw errors.forbidden(`This is for ${role === 'admin' ? 'our staff' : `${role}s`} only.`);
  return actor;
}

/** The platform itself, or staff who hold the permission. @throws AppError UNAUTHENTICATED or FORBIDDEN */
export function requirePermission(ctx: Context, permission: Permission): void {
  if (ctx.actor.kind === 'system') return;
  const actor = requireRole(ctx, 'admin');
  if (!can(actor.staffRoles, permission)) throw errors.forbidden('Your staff role does not permit this.');
}
