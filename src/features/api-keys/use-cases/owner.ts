import { mailPerson, requirePerson, usersCollection } from '@/features/accounts';
import type { Context, TxContext, UserActor } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { env } from '@/platform/env';
import { errors } from '@/platform/errors';
import { oid } from '@/shared/ids';
import { apiKeysCollection, type StoredApiKey } from '../data/api-key.document';

export type OwnerActor = UserActor & { organizationId: string };

/** The owner of an organization who asks, themselves. @throws AppError UNAUTHENTICATED or FORBIDDEN */
export function requireKeyOwner(ctx: Context): OwnerActor {
  const actor = requirePerson(ctx);
  if (actor.role !== 'client' || !actor.organizationId || actor.organizationRole !== 'owner')
    throw errors.forbidden('Only an owner of the organization keeps its API keys.');
  return actor as OwnerActor;
}

/** A key of the caller's organization. @throws AppError NOT_FOUND */
export async function loadOwnKey(tx: TxContext, id: string): Promise<StoredApiKey> {
  const { organizationId } = requireKeyOwner(tx);
  const filter = { _id: oid(id), organization: oid(organizationId) };
  const key = await apiKeysCollection(tx.db).findOne(filter, inSession(tx));
  if (!key) throw errors.notFound('This API key');
  return key;
}

/** Mails every active owner of an organization about its keys, whatever their preferences. */
export async function mailOwners(
  tx: TxContext,
  key: Pick<StoredApiKey, 'organization' | 'name' | 'hint'>,
  template: 'api-key-created' | 'api-key-revoked',
): Promise<void> {
  const owners = { organization: key.organization, organizationRole: 'owner', status: 'active' } as const;
  const people = await usersCollection(tx.db).find(owners, inSession(tx)).limit(50).toArray();
  const url = `${env().NIMMIT_PUBLIC_URL}/client/settings?tab=keys`;
  for (const person of people)
    await mailPerson(tx, person, template, { url, values: { name: key.name, hint: key.hint } });
}
