import type { WebhookDeliveryDocument } from '../data/webhook-delivery.document';
import type { StoredEndpoint } from '../data/webhook-endpoint.document';

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** An endpoint as its owners see it. */
export function presentEndpoint(endpoint: StoredEndpoint, now: Date) {
  const { previousUntil } = endpoint;
  return {
    id: endpoint._id.toHexString(),
    url: endpoint.url,
    description: endpoint.description,
    events: endpoint.events,
    enabled: endpoint.enabled,
    health: healthOf(endpoint),
    failingSince: iso(endpoint.failingSince),
    lastAttemptAt: iso(endpoint.lastAttemptAt),
    lastSuccessAt: iso(endpoint.lastSuccessAt),
    lastStatus: endpoint.lastStatus,
    previousSecretUntil: previousUntil && previousUntil > now ? iso(previousUntil) : null,
    createdAt: endpoint.createdAt.toISOString(),
    updatedAt: endpoint.updatedAt.toISOString(),
  };
}

const OFF = { off: 'off', failing: 'disabled', gone: 'gone' } as const;

function healthOf(endpoint: StoredEndpoint) {
  if (!endpoint.enabled) return OFF[endpoint.disabledReason ?? 'off'];
  if (endpoint.failingSince) return 'failing' as const;
  return endpoint.lastSuccessAt ? ('healthy' as const) : ('new' as const);
}

/** A delivery as it stands in the log. */
export function presentDelivery(delivery: WebhookDeliveryDocument) {
  const last = delivery.attempts.at(-1);
  return {
    id: delivery._id.toHexString(),
    eventId: delivery.eventId,
    type: delivery.type,
    state: delivery.state,
    attempts: delivery.attempts.length,
    lastStatus: last?.status ?? null,
    lastError: last?.error ?? null,
    durationMs: last?.durationMs ?? null,
    createdAt: delivery.createdAt.toISOString(),
    nextAttemptAt: iso(delivery.nextAttemptAt),
    deliveredAt: iso(delivery.deliveredAt),
  };
}

/** A delivery with what is sent and what each attempt was answered. */
export function presentDeliveryDetail(delivery: WebhookDeliveryDocument, url: string) {
  return {
    ...presentDelivery(delivery),
    url,
    body: delivery.body,
    log: delivery.attempts.map(({ at, durationMs, status, error, response }) => ({
      at: at.toISOString(),
      durationMs,
      status,
      error,
      response,
    })),
  };
}
