import type { Context } from '@/platform/context';
import { currentSecretId, SealError } from '@/platform/secret-box';
import { MINUTE_MS } from '@/shared/durations';
import { openSecret, sealSecret } from '../data/signing-secrets';
import { deliveriesCollection } from '../data/webhook-delivery.document';
import { endpointsCollection } from '../data/webhook-endpoint.document';

const OVERDUE_MS = 10 * MINUTE_MS;
const MOST_AT_ONCE = 500;

/** Has `send` send what waits and whose task was lost; forgets secrets that are over; seals the others under the present key. */
export async function tidyWebhooks(ctx: Context, send: (deliveryId: string) => Promise<void>): Promise<void> {
  await sendOverdue(ctx, send);
  const endpoints = endpointsCollection(ctx.db);
  await endpoints.updateMany(
    { previousUntil: { $lte: ctx.clock.now() } },
    { $set: { previousSecret: null, previousUntil: null } },
  );
  for await (const endpoint of endpoints.find({ 'secret.kid': { $ne: currentSecretId() } })) {
    try {
      const secret = sealSecret(endpoint._id, openSecret(endpoint._id, endpoint.secret));
      const previousSecret =
        endpoint.previousSecret &&
        sealSecret(endpoint._id, openSecret(endpoint._id, endpoint.previousSecret));
      await endpoints.updateOne(
        { _id: endpoint._id, 'secret.iv': endpoint.secret.iv },
        { $set: { secret, previousSecret } },
      );
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      ctx.logger.error({ endpoint: endpoint._id.toHexString() }, 'a webhook secret cannot be opened');
    }
  }
}

async function sendOverdue(ctx: Context, send: (deliveryId: string) => Promise<void>): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - OVERDUE_MS);
  const overdue = deliveriesCollection(ctx.db)
    .find({ state: 'pending', nextAttemptAt: { $lte: before } }, { projection: { _id: 1 } })
    .limit(MOST_AT_ONCE);
  for await (const { _id } of overdue) await send(_id.toHexString());
}
