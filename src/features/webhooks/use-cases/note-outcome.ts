import { mailPerson, usersCollection } from '@/features/accounts';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { env } from '@/platform/env';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS } from '@/shared/durations';
import {
  type DeliveryAttempt,
  deliveriesCollection,
  type WebhookDeliveryDocument,
} from '../data/webhook-delivery.document';
import {
  type DisabledReason,
  endpointsCollection,
  type StoredEndpoint,
} from '../data/webhook-endpoint.document';
import { DISABLE_AFTER_MS, pauseAfter, waitAfter } from '../domain/retries';

const GONE = 410;
const kept = (attempt: DeliveryAttempt) => ({ attempts: { $each: [attempt], $slice: -30 } });

/** The event arrived, and the endpoint is well. */
export async function noteSuccess(
  ctx: Context,
  endpoint: StoredEndpoint,
  delivery: WebhookDeliveryDocument,
  attempt: DeliveryAttempt,
): Promise<void> {
  const now = ctx.clock.now();
  const done = {
    state: 'delivered' as const,
    deliveredAt: now,
    nextAttemptAt: null,
    claimedUntil: null,
    updatedAt: now,
  };
  await deliveriesCollection(ctx.db).updateOne(
    { _id: delivery._id },
    { $set: done, $inc: { tries: 1 }, $push: kept(attempt) },
  );
  await endpointsCollection(ctx.db).updateOne(
    { _id: endpoint._id },
    {
      $set: {
        lastAttemptAt: attempt.at,
        lastSuccessAt: attempt.at,
        lastStatus: attempt.status,
        failingSince: null,
        failuresInRow: 0,
        pausedUntil: null,
      },
    },
  );
}

/**
 * The event did not arrive: it is tried again later or given up, and the endpoint is left alone for a while, or switched off when it
 * says that it is gone or has failed for days.
 * @returns when it is tried again; null when it was given up
 */
export async function noteFailure(
  ctx: Context,
  endpoint: StoredEndpoint,
  delivery: WebhookDeliveryDocument,
  attempt: DeliveryAttempt,
): Promise<Date | null> {
  return unitOfWork(ctx, async (tx) => {
    const now = tx.clock.now();
    const wait = attempt.status === GONE ? null : waitAfter(delivery.tries + 1);
    const next = wait === null ? null : new Date(now.getTime() + wait);
    await deliveriesCollection(tx.db).updateOne(
      { _id: delivery._id, state: 'pending' },
      {
        $set: {
          state: next ? 'pending' : 'failed',
          nextAttemptAt: next,
          claimedUntil: null,
          updatedAt: now,
        },
        $inc: { tries: 1 },
        $push: kept(attempt),
      },
      inSession(tx),
    );
    await weaken(tx, endpoint, attempt);
    return next;
  });
}

async function weaken(tx: TxContext, endpoint: StoredEndpoint, attempt: DeliveryAttempt): Promise<void> {
  const endpoints = endpointsCollection(tx.db);
  const before = await endpoints.findOne({ _id: endpoint._id }, inSession(tx));
  if (!before) return;
  const failuresInRow = before.failuresInRow + 1;
  const pause = pauseAfter(failuresInRow);
  const failingSince = before.failingSince ?? attempt.at;
  await endpoints.updateOne(
    { _id: endpoint._id },
    {
      $set: {
        lastAttemptAt: attempt.at,
        lastStatus: attempt.status,
        failingSince,
        failuresInRow,
        pausedUntil: pause > 0 ? new Date(attempt.at.getTime() + pause) : null,
      },
    },
    inSession(tx),
  );
  if (!before.enabled) return;
  const failedFor = attempt.at.getTime() - failingSince.getTime();
  if (attempt.status === GONE) await switchOff(tx, before, 'gone', failedFor);
  else if (failedFor >= DISABLE_AFTER_MS) await switchOff(tx, before, 'failing', failedFor);
}

async function switchOff(
  tx: TxContext,
  endpoint: StoredEndpoint,
  reason: DisabledReason,
  failedFor: number,
): Promise<void> {
  const now = tx.clock.now();
  await endpointsCollection(tx.db).updateOne(
    { _id: endpoint._id, enabled: true },
    { $set: { enabled: false, disabledReason: reason, disabledAt: now, updatedAt: now } },
    inSession(tx),
  );
  await tx.audit({
    action: 'webhook_endpoint.disable',
    entity: 'webhook-endpoints',
    entityId: endpoint._id.toHexString(),
    before: { enabled: true },
    after: { enabled: false, disabledReason: reason },
  });
  const owners = {
    organization: endpoint.organization,
    organizationRole: 'owner',
    status: 'active',
  } as const;
  const people = await usersCollection(tx.db).find(owners, inSession(tx)).limit(50).toArray();
  const values = { endpoint: endpoint.url, days: String(Math.floor(failedFor / DAY_MS)) };
  const url = `${env().NIMMIT_PUBLIC_URL}/client/settings?tab=webhooks`;
  const template = reason === 'gone' ? 'webhook-gone' : 'webhook-disabled';
  for (const person of people) await mailPerson(tx, person, template, { url, values });
}
