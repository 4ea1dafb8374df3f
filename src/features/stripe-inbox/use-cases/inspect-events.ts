import { z } from 'zod';
import { requirePermission, requireRole } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { objectId, reason } from '@/platform/http/fields';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { stripeEventsCollection } from '../data/stripe-event.document';
import { findStripeEvent, pageOfStripeEvents } from '../data/stripe-events.repository';
import { STRIPE_EVENT_STATES } from '../domain/inbox.options';
import { applyStripeEventTask } from '../tasks/apply-stripe-event.task';

const mayRead = (ctx: Parameters<typeof requireRole>[0]) => {
  requireRole(ctx, 'admin');
  requirePermission(ctx, 'money.read');
};

/** A page of the inbox, for staff who may read money. @throws AppError UNAUTHENTICATED, FORBIDDEN */
export const listStripeEvents = defineQuery({
  name: 'stripe-inbox.list',
  input: z.object({
    page: z.int().min(1),
    limit: z.int().min(1).max(100),
    sort: z.string(),
    q: z.string().max(200).optional(),
    state: z.enum(STRIPE_EVENT_STATES).optional(),
    type: z.string().max(80).optional(),
    from: z.date().optional(),
    to: z.date().optional(),
  }),
  authorize: mayRead,
  run: pageOfStripeEvents,
});

/** An event with everything that came. @throws AppError NOT_FOUND */
export const getStripeEvent = defineQuery({
  name: 'stripe-inbox.get',
  input: z.strictObject({ id: objectId }),
  authorize: mayRead,
  run: async (ctx, { id }) => {
    const event = await findStripeEvent(ctx, oid(id));
    if (!event) throw errors.notFound('The event');
    return event;
  },
});

/**
 * Has an event applied again: what it is about is read anew from Stripe, so what is right already stays as it is.
 * @throws AppError FORBIDDEN unless of finance, NOT_FOUND
 */
export const replayStripeEvent = defineUseCase({
  name: 'stripe-inbox.replay',
  input: z.strictObject({ id: objectId, reason }),
  authorize: (ctx) => requirePermission(ctx, 'stripe.manage'),
  run: async (tx, { id, reason: why }) => {
    const before = await findStripeEvent(tx, oid(id));
    if (!before) throw errors.notFound('The event');
    const after = await stripeEventsCollection(tx.db).findOneAndUpdate(
      { _id: before._id },
      { $set: { state: 'received', error: null, updatedAt: tx.clock.now() } },
      { session: tx.session, returnDocument: 'after' },
    );
    if (!after) throw errors.notFound('The event');
    await tx.enqueue(applyStripeEventTask, { eventId: after.eventId }, { key: after.eventId });
    await tx.audit({
      action: 'stripe_event.replay',
      entity: 'stripe-events',
      entityId: id,
      before: { state: before.state, attempts: before.attempts },
      after: { state: after.state },
      reason: why,
    });
    return after;
  },
});
