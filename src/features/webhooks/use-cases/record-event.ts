import type { ClientSession } from 'mongodb';
import type { DomainEvent, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { keptOwners } from '@/platform/kept';
import type { Subscriber } from '@/platform/subscribers';
import { DAY_MS } from '@/shared/durations';
import { newId, oid } from '@/shared/ids';
import {
  deliveriesCollection,
  KEEP_DAYS,
  type WebhookDeliveryDocument,
} from '../data/webhook-delivery.document';
import { endpointsCollection, type StoredEndpoint } from '../data/webhook-endpoint.document';
import { patternsFor, WEBHOOK_EVENTS } from '../domain/webhook-events';
import { deliverWebhookTask } from '../tasks/deliver-webhook.task';
import { dataOfEvent, organizationOf } from './event-data';

/**
 * Writes an event down for every endpoint that asks for it, in the event's own transaction, and has it sent after the commit. An
 * endpoint that was switched off because it failed gets its events noted as failed, so that they can be replayed.
 */
async function recordEvent(tx: TxContext, event: DomainEvent): Promise<void> {
  const organizationId = await organizationOf(tx, event);
  if (!organizationId) return;
  const wanted = patternsFor(event.type);
  const endpoints = (await listeningEndpoints(tx, organizationId)).filter(({ events }) =>
    events.some((pattern) => wanted.includes(pattern)),
  );
  if (endpoints.length === 0) return;
  const data = await dataOfEvent(tx, event, organizationId);
  if (!data) return;
  const id = `evt_${event.id ?? newId().toHexString()}`;
  for (const endpoint of endpoints) await recordDelivery(tx, endpoint, { id, type: event.type, data });
}

const listening = new WeakMap<ClientSession, Map<string, Promise<StoredEndpoint[]>>>();

const mayListen = keptOwners('webhook-endpoints', {
  $or: [{ enabled: true }, { disabledReason: 'failing' }],
});

/** Endpoints of the organization that are told of events, read once in a transaction: most tell several. */
async function listeningEndpoints(tx: TxContext, organizationId: string): Promise<StoredEndpoint[]> {
  if (!(await mayListen(tx.db, organizationId))) return [];
  const known = listening.get(tx.session) ?? new Map<string, Promise<StoredEndpoint[]>>();
  listening.set(tx.session, known);
  const found =
    known.get(organizationId) ??
    endpointsCollection(tx.db)
      .find(
        {
          organization: oid(organizationId),
          $or: [{ enabled: true }, { disabledReason: 'failing' }],
        },
        inSession(tx),
      )
      .toArray();
  known.set(organizationId, found);
  return found;
}

/** One event for one endpoint, written down and, where it is to be sent, enqueued. */
export async function recordDelivery(
  tx: TxContext,
  endpoint: Pick<StoredEndpoint, '_id' | 'organization' | 'enabled'>,
  event: { id: string; type: string; data: object },
  byHand = false,
): Promise<WebhookDeliveryDocument> {
  const now = tx.clock.now();
  const isSent = endpoint.enabled || byHand;
  const delivery: WebhookDeliveryDocument = {
    _id: newId(),
    endpoint: endpoint._id,
    organization: endpoint.organization,
    eventId: event.id,
    type: event.type,
    body: JSON.stringify({ id: event.id, type: event.type, timestamp: now.toISOString(), data: event.data }),
    state: isSent ? 'pending' : 'failed',
    tries: 0,
    attempts: [],
    nextAttemptAt: isSent ? now : null,
    deliveredAt: null,
    byHand,
    claimedUntil: null,
    forgetAt: new Date(now.getTime() + KEEP_DAYS * DAY_MS),
    createdAt: now,
    updatedAt: now,
  };
  await deliveriesCollection(tx.db).insertOne(delivery, inSession(tx));
  if (isSent) await tx.enqueue(deliverWebhookTask, { deliveryId: delivery._id.toHexString() });
  return delivery;
}

/** Every event that webhooks tell. */
export const webhookSubscribers: readonly Subscriber[] = WEBHOOK_EVENTS.map((on) => ({
  on,
  run: recordEvent,
}));
