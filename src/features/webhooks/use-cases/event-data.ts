import { findJob, jobReader, presentSummaries } from '@/features/jobs';
import { messagesCollection, presentMessages } from '@/features/messages';
import type { DomainEvent, TxContext, UserActor } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { isObjectId, oid } from '@/shared/ids';
import { eventData } from '../api/event-data.schemas';
import type { WebhookEventType } from '../domain/webhook-events';

/** The organization that an event is of; null when it is of none, or for staff alone. */
export async function organizationOf(tx: TxContext, { type, data }: DomainEvent): Promise<string | null> {
  if (data.internal === true) return null;
  if (isObjectId(data.organizationId)) return data.organizationId;
  if (!type.startsWith('message.') || !isObjectId(data.jobId)) return null;
  return (await findJob(tx, data.jobId))?.organization.toHexString() ?? null;
}

/**
 * `data` of an event as the organization's owner may read it through /v1: a job or message as its route answers it, of money the named
 * facts. Null when what it is about is not there any more.
 */
export async function dataOfEvent(
  tx: TxContext,
  event: DomainEvent,
  organizationId: string,
): Promise<object | null> {
  if (event.type.startsWith('job.')) return jobData(asOwner(tx, organizationId), event);
  if (event.type.startsWith('message.')) return messageData(asOwner(tx, organizationId), event);
  return eventData[event.type as WebhookEventType].parse(event.data);
}

async function jobData(ctx: TxContext, { data }: DomainEvent): Promise<object | null> {
  const job = isObjectId(data.jobId) ? await findJob(ctx, data.jobId) : null;
  if (!job) return null;
  const [summary] = await presentSummaries(ctx, [job], await jobReader(ctx));
  return summary ? { job: summary } : null;
}

async function messageData(ctx: TxContext, { data }: DomainEvent): Promise<object | null> {
  if (!isObjectId(data.messageId)) return null;
  const filter = { _id: oid(data.messageId), internal: false };
  const message = await messagesCollection(ctx.db).findOne(filter, inSession(ctx));
  const [shown] = message ? await presentMessages(ctx, [message]) : [];
  return shown ? { message: shown } : null;
}

/** The same transaction, with the eyes of an owner of the organization who is nobody in particular. */
function asOwner(tx: TxContext, organizationId: string): TxContext {
  const actor: UserActor = {
    kind: 'user',
    id: organizationId,
    role: 'client',
    staffRoles: [],
    organizationId,
    organizationRole: 'owner',
    emailVerified: true,
    locale: 'en',
    timezone: 'UTC',
    sessionId: null,
  };
  return { ...tx, actor };
}
