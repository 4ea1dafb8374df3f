import type Stripe from 'stripe';
import {
  applyStripeEventTask,
  isHandled,
  knownEventIds,
  overdueEvents,
  storeStripeEvent,
} from '@/features/stripe-inbox';
import type { Context } from '@/platform/context';
import { callStripe } from '@/platform/stripe';
import { unitOfWork } from '@/platform/unit-of-work';
import { HOUR_MS } from '@/shared/durations';
import type { Compared } from './compared';

/** An event that is not applied after this long is overdue. */
const OVERDUE_MS = HOUR_MS;

/** Events at Stripe against the inbox: those that never came are fetched, those that are stuck are tried again. */
export async function compareEvents(ctx: Context, from: Date): Promise<Compared> {
  const gte = Math.floor(from.getTime() / 1000);
  const events = await callStripe(async (stripe) => {
    const all: Stripe.Event[] = [];
    for await (const event of stripe.events.list({ created: { gte }, limit: 100 })) all.push(event);
    return all.filter(({ type }) => isHandled(type));
  });
  const known = await knownEventIds(
    ctx,
    events.map(({ id }) => id),
  );
  const compared: Compared = { checked: events.length, differences: [] };
  for (const event of events.filter(({ id }) => !known.has(id)).reverse()) {
    if (!(await storeStripeEvent(ctx, event, 'reconciliation'))) continue;
    compared.differences.push({
      kind: 'event_missing',
      reference: event.id,
      ours: null,
      stripes: event.type,
      mended: true,
    });
  }
  for (const { eventId, type, state } of await overdueEvents(
    ctx,
    new Date(ctx.clock.now().getTime() - OVERDUE_MS),
  )) {
    await unitOfWork(ctx, (tx) => tx.enqueue(applyStripeEventTask, { eventId }, { key: eventId }));
    compared.differences.push({
      kind: 'event_not_applied',
      reference: eventId,
      ours: state,
      stripes: type,
      mended: false,
    });
  }
  return compared;
}
