import type { Filter } from 'mongodb';
import { z } from 'zod';
import type { Context } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { isObjectId, oid } from '@/shared/ids';
import { deliveryFilters } from '../api/webhooks.schemas';
import { deliveriesCollection, type WebhookDeliveryDocument } from '../data/webhook-delivery.document';
import { endpointsCollection } from '../data/webhook-endpoint.document';
import { loadOwnEndpoint, requireWebhookOwner } from './owner';
import { presentDelivery, presentDeliveryDetail, presentEndpoint } from './present';

/** The organization's endpoints, newest first. */
export const listEndpoints = defineQuery({
  name: 'webhooks.list-endpoints',
  input: z.strictObject({}),
  authorize: (ctx) => void requireWebhookOwner(ctx),
  run: async (ctx) => {
    const organization = oid(requireWebhookOwner(ctx).organizationId);
    const found = await endpointsCollection(ctx.db)
      .find({ organization }, inSession(ctx))
      .sort({ _id: -1 })
      .limit(100)
      .toArray();
    return found.map((endpoint) => presentEndpoint(endpoint, ctx.clock.now()));
  },
});

/** One endpoint. @throws AppError NOT_FOUND */
export const getEndpoint = defineQuery({
  name: 'webhooks.get-endpoint',
  input: z.strictObject({ id: objectId }),
  authorize: (ctx) => void requireWebhookOwner(ctx),
  run: async (ctx, { id }) => presentEndpoint(await loadOwnEndpoint(ctx, id), ctx.clock.now()),
});

/** A page of an endpoint's log, newest first. @throws AppError NOT_FOUND, VALIDATION_FAILED for a cursor that is none */
export const listDeliveries = defineQuery({
  name: 'webhooks.list-deliveries',
  input: z.strictObject({
    id: objectId,
    before: z.string().optional(),
    limit: z.number().int().min(1).max(100),
    ...deliveryFilters,
  }),
  authorize: (ctx) => void requireWebhookOwner(ctx),
  run: async (ctx, { id, before, limit, state, type }) => {
    const { _id } = await loadOwnEndpoint(ctx, id);
    if (before !== undefined && !isObjectId(before)) {
      throw errors.validation([{ path: 'cursor', message: 'Must be the cursor of a page before.' }]);
    }
    const filter: Filter<WebhookDeliveryDocument> = {
      endpoint: _id,
      ...(state ? { state } : {}),
      ...(type ? { type } : {}),
    };
    const deliveries = deliveriesCollection(ctx.db);
    const [rows, total] = await together(ctx, [
      () =>
        deliveries
          .find({ ...filter, ...(before ? { _id: { $lt: oid(before) } } : {}) }, inSession(ctx))
          .sort({ _id: -1 })
          .limit(limit + 1)
          .toArray(),
      () => deliveries.countDocuments(filter, inSession(ctx)),
    ]);
    const page = rows.slice(0, limit);
    const nextCursor = rows.length > limit ? (page.at(-1)?._id.toHexString() ?? null) : null;
    return { rows: page.map(presentDelivery), total, nextCursor };
  },
});

/** One delivery with its attempts. @throws AppError NOT_FOUND */
export const getDelivery = defineQuery({
  name: 'webhooks.get-delivery',
  input: z.strictObject({ id: objectId, deliveryId: objectId }),
  authorize: (ctx) => void requireWebhookOwner(ctx),
  run: async (ctx, { id, deliveryId }) => {
    const { _id, url } = await loadOwnEndpoint(ctx, id);
    return presentDeliveryDetail(await loadDelivery(ctx, _id.toHexString(), deliveryId), url);
  },
});

/** A delivery of this endpoint. @throws AppError NOT_FOUND */
export async function loadDelivery(
  ctx: Context,
  endpointId: string,
  id: string,
): Promise<WebhookDeliveryDocument> {
  const filter = { _id: oid(id), endpoint: oid(endpointId) };
  const delivery = await deliveriesCollection(ctx.db).findOne(filter, inSession(ctx));
  if (!delivery) throw errors.notFound('This delivery');
  return delivery;
}
