import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { claimApplied, findByEventId, markFailed, markIgnored } from '../data/stripe-events.repository';
import { handlersOf } from '../stripe-handlers.registry';

/** After so many failed tries staff are told. */
const TELL_AFTER = 5;
const ERROR_LENGTH = 1000;

/**
 * Applies an event: each handler reads what it is about from Stripe, then all write in one transaction with the
 * event's marker, so that it is applied wholly and once. One that was applied or ignored is left alone.
 * @throws whatever a handler throws, after it was noted; the task tries again
 */
export async function applyStripeEvent(ctx: Context, eventId: string): Promise<void> {
  const stored = await findByEventId(ctx, eventId);
  if (!stored || stored.state === 'applied' || stored.state === 'ignored') return;
  const event = stored.payload;
  const handlers = handlersOf(event.type);
  if (handlers.length === 0) return markIgnored(ctx, eventId);
  try {
    const read: unknown[] = [];
    for (const handler of handlers) read.push(await handler.read(event, ctx));
    await unitOfWork(ctx, async (tx) => {
      if (!(await claimApplied(tx, eventId))) return;
      for (const [index, handler] of handlers.entries()) {
        if (read[index] != null) await handler.apply(tx, read[index], event);
      }
    });
  } catch (error) {
    await noteFailure(ctx, eventId, event.type, error);
    throw error;
  }
}

async function noteFailure(ctx: Context, eventId: string, type: string, error: unknown): Promise<void> {
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, ERROR_LENGTH);
  const attempts = await markFailed(ctx, eventId, reason);
  if (attempts !== TELL_AFTER) return;
  await unitOfWork(ctx, (tx) =>
    tx.emit({
      type: 'stripe_event.failed',
      rooms: ['staff'],
      data: { eventId, eventType: type, attempts, error: reason, noticeKey: eventId },
    }),
  );
}
