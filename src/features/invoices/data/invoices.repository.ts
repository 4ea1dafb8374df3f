import type { Filter, FindCursor, ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { InvoiceKind } from '../domain/invoice.options';
import { type InvoiceDocument, invoicesCollection } from './invoice.document';

export interface InvoiceFilter {
  organization?: ObjectId;
  kind?: InvoiceKind;
  from?: Date;
  to?: Date;
  /** Begins a number, or stands in the buyer's name. */
  q?: string;
}

function filterOf({ organization, kind, from, to, q }: InvoiceFilter): Filter<InvoiceDocument> {
  const text = q?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return {
    ...(organization ? { organization } : {}),
    ...(kind ? { kind } : {}),
    ...(from || to ? { issuedAt: { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) } } : {}),
    ...(text
      ? {
          $or: [
            { number: { $regex: text, $options: 'i' } },
            { 'buyer.name': { $regex: text, $options: 'i' } },
          ],
        }
      : {}),
  };
}

export type InvoiceSort = 'issuedAt' | 'number' | 'total' | '-issuedAt' | '-number' | '-total';

/** Papers in an order. */
export function findInvoices(
  ctx: Context,
  filter: InvoiceFilter,
  sort: InvoiceSort,
): FindCursor<InvoiceDocument> {
  const direction = sort.startsWith('-') ? -1 : 1;
  return invoicesCollection(ctx.db)
    .find(filterOf(filter), inSession(ctx))
    .sort({ [sort.replace(/^-/, '')]: direction, _id: direction })
    .allowDiskUse();
}

/** How many there are. */
export function countInvoices(ctx: Context, filter: InvoiceFilter): Promise<number> {
  return invoicesCollection(ctx.db).countDocuments(filterOf(filter), inSession(ctx));
}

/** The paper of what happened, by its name, or null. */
export function invoiceOfEvent(ctx: Context, event: string): Promise<InvoiceDocument | null> {
  return invoicesCollection(ctx.db).findOne({ event }, inSession(ctx));
}
