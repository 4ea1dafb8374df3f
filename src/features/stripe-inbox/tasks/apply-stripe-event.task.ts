import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { applyStripeEvent } from '../use-cases/apply-event';

/** Applies one event of Stripe. Tried for some hours; the daily reconciliation takes up what is left. */
export const applyStripeEventTask = defineTask({
  name: 'apply-stripe-event',
  data: z.object({ eventId: z.string() }),
  attempts: 24,
  lockLifetimeMs: 60_000,
  run: (ctx, { eventId }) => applyStripeEvent(ctx, eventId),
});
