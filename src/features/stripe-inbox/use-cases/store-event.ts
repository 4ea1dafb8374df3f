import { MongoError } from 'mongodb';
import type Stripe from 'stripe';
import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { newId } from '@/shared/ids';
import { type StripeEventDocument, stripeEventsCollection } from '../data/stripe-event.document';
import { findByEventId } from '../data/stripe-events.repository';
import { applyStripeEventTask } from '../tasks/apply-stripe-event.task';

const DUPLICATE_KEY = 11000;

/**
 * Puts an event into the inbox together with the task that applies it, once per event id. It is on a majority of the
 * database's members when this returns, so Stripe may forget it.
 * @returns false when it was there already
 */
export async function storeStripeEvent(
  ctx: Context,
  event: Stripe.Event,
  source: StripeEventDocument['source'] = 'webhook',
): Promise<boolean> {
  if (await findByEventId(ctx, event.id)) return false;
  try {
    await unitOfWork(ctx, async (tx) => {
      await stripeEventsCollection(tx.db).insertOne(documentOf(event, source, tx.clock.now()), {
        session: tx.session,
      });
      await tx.enqueue(applyStripeEventTask, { eventId: event.id }, { key: event.id });
    });
    return true;
  } catch (error) {
    if (error instanceof MongoError && error.code === DUPLICATE_KEY) return false;
    throw error;
  }
}

function documentOf(
  event: Stripe.Event,
  source: StripeEventDocument['source'],
  now: Date,
): StripeEventDocument {
  const { id } = event.data.object as { id?: string };
  return {
    _id: newId(),
    eventId: event.id,
    type: event.type,
    objectId: id ?? null,
    occurredAt: new Date(event.created * 1000),
    state: 'received',
    attempts: 0,
    error: null,
    source,
    receivedAt: now,
    appliedAt: null,
    payload: event,
    createdAt: now,
    updatedAt: now,
  };
}
