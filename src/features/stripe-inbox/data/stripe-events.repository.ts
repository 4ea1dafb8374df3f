import type { Filter, ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { type StripeEventDocument, stripeEventsCollection } from './stripe-event.document';

/** An event by its document, or null. */
export const findStripeEvent = (ctx: Context, id: ObjectId): Promise<StripeEventDocument | null> =>
  stripeEventsCollection(ctx.db).findOne({ _id: id }, inSession(ctx));

/** An event by Stripe's id, or null. */
export const findByEventId = (ctx: Context, eventId: string): Promise<StripeEventDocument | null> =>
  stripeEventsCollection(ctx.db).findOne({ eventId }, inSession(ctx));

/** The marker: true for the one transaction that may apply the event. */
export async function claimApplied(tx: TxContext, eventId: string): Promise<boolean> {
  const now = tx.clock.now();
  const { matchedCount } = await stripeEventsCollection(tx.db).updateOne(
    { eventId, state: { $in: ['received', 'failed'] } },
    { $set: { state: 'applied', error: null, appliedAt: now, updatedAt: now }, $inc: { attempts: 1 } },
    { session: tx.session },
  );
  return matchedCount === 1;
}

/** Puts an event aside that nobody handles. */
export async function markIgnored(ctx: Context, eventId: string): Promise<void> {
  await stripeEventsCollection(ctx.db).updateOne(
    { eventId, state: { $in: ['received', 'failed'] } },
    { $set: { state: 'ignored', error: null, updatedAt: ctx.clock.now() } },
  );
}

/** Notes a try that failed. @returns how many there were */
export async function markFailed(ctx: Context, eventId: string, error: string): Promise<number> {
  const event = await stripeEventsCollection(ctx.db).findOneAndUpdate(
    { eventId, state: { $in: ['received', 'failed'] } },
    { $set: { state: 'failed', error, updatedAt: ctx.clock.now() }, $inc: { attempts: 1 } },
    { returnDocument: 'after', projection: { attempts: 1 } },
  );
  return event?.attempts ?? 0;
}

/** Which of these are in the inbox. */
export async function knownEventIds(ctx: Context, eventIds: readonly string[]): Promise<Set<string>> {
  const known = await stripeEventsCollection(ctx.db)
    .find({ eventId: { $in: [...eventIds] } }, { projection: { eventId: 1 } })
    .toArray();
  return new Set(known.map(({ eventId }) => eventId));
}

/** Events that should have been applied by `before` and were not. */
export const overdueEvents = (ctx: Context, before: Date): Promise<StripeEventDocument[]> =>
  stripeEventsCollection(ctx.db)
    .find({ state: { $in: ['received', 'failed'] }, receivedAt: { $lt: before } })
    .sort({ receivedAt: 1 })
    .limit(500)
    .toArray();

export interface StripeEventQuery {
  page: number;
  limit: number;
  sort: string;
  q?: string;
  state?: StripeEventDocument['state'];
  type?: string;
  from?: Date;
  to?: Date;
}

/** A page of the inbox without what came, and how many there are. */
export async function pageOfStripeEvents(ctx: Context, query: StripeEventQuery) {
  const { page, limit, sort, q, state, type, from, to } = query;
  const between = { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) };
  const filter: Filter<StripeEventDocument> = {
    ...(state ? { state } : {}),
    ...(type ? { type } : {}),
    ...(q ? { $or: [{ eventId: q }, { objectId: q }] } : {}),
    ...(from || to ? { receivedAt: between } : {}),
  };
  const field = sort.replace('-', '');
  const direction = sort.startsWith('-') ? -1 : 1;
  const events = stripeEventsCollection(ctx.db);
  const [rows, total] = await Promise.all([
    events
      .find(filter, { projection: { payload: 0 } })
      .sort({ [field]: direction, _id: direction })
      .skip((page - 1) * limit)
      .limit(limit)
      .toArray(),
    events.countDocuments(filter),
  ]);
  return { rows: rows as Omit<StripeEventDocument, 'payload'>[], total };
}
