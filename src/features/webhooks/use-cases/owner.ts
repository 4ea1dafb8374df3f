import { requireUser } from '@/features/accounts';
import type { Context, UserActor } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { targetProblem } from '@/platform/outgoing/target-url';
import { oid } from '@/shared/ids';
import { endpointsCollection, type StoredEndpoint } from '../data/webhook-endpoint.document';

export type OwnerActor = UserActor & { organizationId: string };

/** The owner of an organization who asks, or a program with a key of theirs. @throws AppError UNAUTHENTICATED or FORBIDDEN */
export function requireWebhookOwner(ctx: Context): OwnerActor {
  const actor = requireUser(ctx);
  if (actor.role !== 'client' || !actor.organizationId || actor.organizationRole !== 'owner')
    throw errors.forbidden('Only an owner of the organization keeps its webhooks.');
  if (actor.actedBy) throw errors.forbidden('This is done by the person themselves.');
  return actor as OwnerActor;
}

/** An endpoint of the caller's organization. @throws AppError NOT_FOUND */
export async function loadOwnEndpoint(ctx: Context, id: string): Promise<StoredEndpoint> {
  const { organizationId } = requireWebhookOwner(ctx);
  const filter = { _id: oid(id), organization: oid(organizationId) };
  const endpoint = await endpointsCollection(ctx.db).findOne(filter, inSession(ctx));
  if (!endpoint) throw errors.notFound('This webhook endpoint');
  return endpoint;
}

/** @throws AppError VALIDATION_FAILED when nothing may be sent to this address */
export function assertTarget(url: string): void {
  const problem = targetProblem(url);
  if (problem) throw errors.validation([{ path: 'url', message: problem }]);
}
