import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { forgetAfter } from '@/platform/kept';
import { defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import { createEndpointInput } from '../api/webhooks.schemas';
import { sealSecret } from '../data/signing-secrets';
import { endpointsCollection, type StoredEndpoint } from '../data/webhook-endpoint.document';
import { newSigningSecret } from '../domain/signature';
import { assertTarget, requireWebhookOwner } from './owner';
import { presentEndpoint } from './present';

/** Endpoints that an organization may have. */
export const MOST_ENDPOINTS = 20;

/** Adds an address that events are sent to. The answer holds the signing secret. @throws AppError FORBIDDEN, VALIDATION_FAILED, CONFLICT when there are 20 */
export const createEndpoint = defineUseCase({
  name: 'webhooks.create-endpoint',
  input: createEndpointInput,
  authorize: (ctx) => {
    if (!requireWebhookOwner(ctx).emailVerified) throw errors.emailNotVerified();
  },
  run: async (tx, { url, description, events }) => {
    const actor = requireWebhookOwner(tx);
    assertTarget(url);
    const organization = oid(actor.organizationId);
    const endpoints = endpointsCollection(tx.db);
    if ((await endpoints.countDocuments({ organization }, inSession(tx))) >= MOST_ENDPOINTS)
      throw errors.conflict(`There are ${MOST_ENDPOINTS} endpoints already. Remove one first.`);
    const now = tx.clock.now();
    const _id = newId();
    const secret = newSigningSecret();
    const endpoint: StoredEndpoint = {
      _id,
      organization,
      createdBy: oid(actor.id),
      url,
      description,
      events: [...events],
      enabled: true,
      disabledReason: null,
      disabledAt: null,
      failingSince: null,
      failuresInRow: 0,
      pausedUntil: null,
      lastAttemptAt: null,
      lastSuccessAt: null,
      lastStatus: null,
      secret: sealSecret(_id, secret),
      previousSecret: null,
      previousUntil: null,
      createdAt: now,
      updatedAt: now,
    };
    await endpoints.insertOne(endpoint, inSession(tx));
    forgetAfter(tx.session, 'webhook-endpoints');
    await tx.audit({
      action: 'webhook_endpoint.create',
      entity: 'webhook-endpoints',
      entityId: _id.toHexString(),
      after: { url, description, events },
    });
    return { ...presentEndpoint(endpoint, now), secret };
  },
});
