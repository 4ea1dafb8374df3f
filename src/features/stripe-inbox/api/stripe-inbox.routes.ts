import { mount, type V1App } from '@/platform/http/mount';
import type { StripeEventDocument } from '../data/stripe-event.document';
import { getStripeEvent, listStripeEvents, replayStripeEvent } from '../use-cases/inspect-events';
import { receiveStripeEvent } from '../use-cases/receive-event';
import * as contract from './stripe-inbox.contract';

function presentEvent(event: Omit<StripeEventDocument, 'payload'>) {
  return {
    id: event._id.toHexString(),
    eventId: event.eventId,
    type: event.type,
    objectId: event.objectId,
    state: event.state,
    attempts: event.attempts,
    error: event.error,
    source: event.source,
    occurredAt: event.occurredAt.toISOString(),
    receivedAt: event.receivedAt.toISOString(),
    appliedAt: event.appliedAt?.toISOString() ?? null,
  };
}

/** POST webhooks/stripe; GET admin/stripe-events(/:id), POST admin/stripe-events/:id/replay. */
export function addStripeInboxRoutes(app: V1App): void {
  mount(app, contract.receiveStripeEventRoute, async ({ ctx, c }) => {
    const body = new Uint8Array(await c.req.raw.arrayBuffer());
    await receiveStripeEvent(ctx, { body, signature: c.req.header('stripe-signature') });
    return { success: true, data: { received: true } };
  });

  mount(app, contract.listStripeEventsRoute, async ({ ctx, query }) => {
    const { fields: _, from, to, ...rest } = query;
    const dates = { from: from ? new Date(from) : undefined, to: to ? new Date(to) : undefined };
    const { rows, total } = await listStripeEvents(ctx, { ...rest, ...dates });
    const { page, limit } = query;
    return {
      success: true,
      data: rows.map(presentEvent),
      pagination: { page, limit, total, totalPages: Math.ceil(total / limit) },
    };
  });

  mount(app, contract.getStripeEventRoute, async ({ ctx, params }) => {
    const event = await getStripeEvent(ctx, params);
    const payload = event.payload as unknown as Record<string, unknown>;
    return { success: true, data: { ...presentEvent(event), payload } };
  });

  mount(app, contract.replayStripeEventRoute, async ({ ctx, params, body }) => ({
    success: true,
    data: presentEvent(await replayStripeEvent(ctx, { ...params, ...body })),
  }));
}
