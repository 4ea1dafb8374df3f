import { z } from 'zod';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { newId } from '@/shared/ids';
import { replayFailedInput } from '../api/webhooks.schemas';
import { deliveriesCollection } from '../data/webhook-delivery.document';
import { TEST_EVENT } from '../domain/webhook-events';
import { deliverWebhookTask } from '../tasks/deliver-webhook.task';
import { loadOwnEndpoint, requireWebhookOwner } from './owner';
import { presentDelivery } from './present';
import { loadDelivery } from './read-webhooks';
import { recordDelivery } from './record-event';

const MOST_AT_ONCE = 500;

/** Sends a test event, also to an endpoint that is switched off. @throws AppError FORBIDDEN, NOT_FOUND */
export const testEndpoint = defineUseCase({
  name: 'webhooks.test',
  input: z.strictObject({ id: objectId }),
  authorize: (ctx) => void requireWebhookOwner(ctx),
  run: async (tx, { id }) => {
    const endpoint = await loadOwnEndpoint(tx, id);
    const data = { message: 'This endpoint hears us.' };
    const event = { id: `evt_${newId().toHexString()}`, type: TEST_EVENT, data };
    return presentDelivery(await recordDelivery(tx, endpoint, event, true));
  },
});

/** Sends one delivery again, at once. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT while it is being sent */
export const replayDelivery = defineUseCase({
  name: 'webhooks.replay',
  input: z.strictObject({ id: objectId, deliveryId: objectId }),
  authorize: (ctx) => void requireWebhookOwner(ctx),
  run: async (tx, { id, deliveryId }) => {
    const endpoint = await loadOwnEndpoint(tx, id);
    const { _id } = await loadDelivery(tx, endpoint._id.toHexString(), deliveryId);
    const now = tx.clock.now();
    const free = { $or: [{ claimedUntil: null }, { claimedUntil: { $lte: now } }] };
    const after = await deliveriesCollection(tx.db).findOneAndUpdate(
      { _id, ...free },
      { $set: { ...waiting(now), byHand: true } },
      { ...inSession(tx), returnDocument: 'after' },
    );
    if (!after) throw errors.conflict('It is being sent at this moment.');
    await tx.enqueue(deliverWebhookTask, { deliveryId });
    return presentDelivery(after);
  },
});

/** Sends what failed since then again, the oldest first. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when the endpoint is switched off */
export const replayFailed = defineUseCase({
  name: 'webhooks.replay-failed',
  input: replayFailedInput.extend({ id: objectId }),
  authorize: (ctx) => void requireWebhookOwner(ctx),
  run: async (tx, { id, since }) => {
    const endpoint = await loadOwnEndpoint(tx, id);
    if (!endpoint.enabled) throw errors.conflict('Switch the endpoint on first.');
    const deliveries = deliveriesCollection(tx.db);
    const failed = {
      endpoint: endpoint._id,
      state: 'failed' as const,
      createdAt: { $gte: new Date(since) },
      type: { $ne: TEST_EVENT },
    };
    const total = await deliveries.countDocuments(failed, inSession(tx));
    const found = await deliveries
      .find(failed, { ...inSession(tx), projection: { _id: 1 } })
      .sort({ _id: 1 })
      .limit(MOST_AT_ONCE)
      .toArray();
    const ids = found.map(({ _id }) => _id);
    await deliveries.updateMany(
      { _id: { $in: ids }, state: 'failed' },
      { $set: waiting(tx.clock.now()) },
      inSession(tx),
    );
    for (const _id of ids) await tx.enqueue(deliverWebhookTask, { deliveryId: _id.toHexString() });
    return { replayed: ids.length, left: total - ids.length };
  },
});

const waiting = (now: Date) => ({
  state: 'pending' as const,
  tries: 0,
  nextAttemptAt: now,
  deliveredAt: null,
  claimedUntil: null,
  updatedAt: now,
});
