import { z } from 'zod';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { forgetAfter } from '@/platform/kept';
import { defineUseCase } from '@/platform/use-case';
import { DAY_MS } from '@/shared/durations';
import { updateEndpointInput } from '../api/webhooks.schemas';
import { sealSecret } from '../data/signing-secrets';
import { endpointsCollection, type StoredEndpoint } from '../data/webhook-endpoint.document';
import { newSigningSecret } from '../domain/signature';
import { assertTarget, loadOwnEndpoint, requireWebhookOwner } from './owner';
import { presentEndpoint } from './present';

const entity = 'webhook-endpoints';
const WELL = {
  disabledReason: null,
  disabledAt: null,
  failingSince: null,
  failuresInRow: 0,
  pausedUntil: null,
} as const;

/** Changes an endpoint; switching it on forgets its failures. @throws AppError FORBIDDEN, NOT_FOUND, VALIDATION_FAILED */
export const updateEndpoint = defineUseCase({
  name: 'webhooks.update-endpoint',
  input: updateEndpointInput.extend({ id: objectId }),
  authorize: (ctx) => void requireWebhookOwner(ctx),
  run: async (tx, { id, ...given }) => {
    const before = await loadOwnEndpoint(tx, id);
    if (given.url !== undefined) assertTarget(given.url);
    const now = tx.clock.now();
    const change = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Partial<Pick<StoredEndpoint, 'url' | 'description' | 'events' | 'enabled'>>;
    const turned = given.enabled === undefined || given.enabled === before.enabled ? null : given.enabled;
    const standing =
      turned === false ? { disabledReason: 'off' as const, disabledAt: now } : turned ? WELL : {};
    const after = await endpointsCollection(tx.db).findOneAndUpdate(
      { _id: before._id },
      { $set: { ...change, ...standing, updatedAt: now } },
      { ...inSession(tx), returnDocument: 'after' },
    );
    if (!after) throw errors.notFound('This webhook endpoint');
    forgetAfter(tx.session, entity);
    const names = Object.keys(change) as (keyof typeof change)[];
    await tx.audit({
      action: 'webhook_endpoint.update',
      entity,
      entityId: id,
      before: Object.fromEntries(names.map((name) => [name, before[name]])),
      after: change,
    });
    return presentEndpoint(after, now);
  },
});

/** Removes an endpoint; what waits for it is not sent. @throws AppError FORBIDDEN, NOT_FOUND */
export const deleteEndpoint = defineUseCase({
  name: 'webhooks.delete-endpoint',
  input: z.strictObject({ id: objectId }),
  authorize: (ctx) => void requireWebhookOwner(ctx),
  run: async (tx, { id }) => {
    const { _id, url, description, events } = await loadOwnEndpoint(tx, id);
    await endpointsCollection(tx.db).deleteOne({ _id }, inSession(tx));
    const before = { url, description, events };
    await tx.audit({ action: 'webhook_endpoint.delete', entity, entityId: id, before });
  },
});

/** Gives an endpoint a new secret; the one before is good for 24 hours more. @throws AppError FORBIDDEN, NOT_FOUND */
export const rotateSecret = defineUseCase({
  name: 'webhooks.rotate-secret',
  input: z.strictObject({ id: objectId }),
  authorize: (ctx) => void requireWebhookOwner(ctx),
  run: async (tx, { id }) => {
    const { _id, secret: previousSecret } = await loadOwnEndpoint(tx, id);
    const now = tx.clock.now();
    const secret = newSigningSecret();
    const previousUntil = new Date(now.getTime() + DAY_MS);
    const after = await endpointsCollection(tx.db).findOneAndUpdate(
      { _id },
      { $set: { secret: sealSecret(_id, secret), previousSecret, previousUntil, updatedAt: now } },
      { ...inSession(tx), returnDocument: 'after' },
    );
    if (!after) throw errors.notFound('This webhook endpoint');
    await tx.audit({
      action: 'webhook_endpoint.rotate_secret',
      entity,
      entityId: id,
      after: { previousUntil },
    });
    return { ...presentEndpoint(after, now), secret };
  },
});
