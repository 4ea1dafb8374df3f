import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { inSession, together } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { invoicesCollection } from '../data/invoice.document';
import {
  countInvoices,
  findInvoices,
  type InvoiceFilter,
  type InvoiceSort,
} from '../data/invoices.repository';
import { INVOICE_KINDS } from '../domain/invoice.options';
import { mayRead, readableOrganization } from './authorize';

const filters = z.object({
  organization: objectId.optional(),
  kind: z.enum(INVOICE_KINDS).optional(),
  from: z.date().optional(),
  to: z.date().optional(),
  q: z.string().optional(),
  sort: z.string().default('-issuedAt'),
});

/** The filter asked for, within what the caller may read. */
function within(own: ObjectId | null, { organization, ...rest }: z.output<typeof filters>): InvoiceFilter {
  const asked = organization ? oid(organization) : undefined;
  return { ...rest, organization: own ?? asked };
}

/** A page of papers: the own organization's, or for staff everybody's. @throws AppError FORBIDDEN */
export const listInvoices = defineQuery({
  name: 'invoices.list',
  input: filters.extend({ page: z.int().min(1), limit: z.int().min(1).max(100) }),
  authorize: (ctx) => void readableOrganization(ctx),
  run: async (ctx, { page, limit, ...query }) => {
    const filter = within(readableOrganization(ctx), query);
    const [rows, total] = await together(ctx, [
      () =>
        findInvoices(ctx, filter, query.sort as InvoiceSort)
          .skip((page - 1) * limit)
          .limit(limit)
          .toArray(),
      () => countInvoices(ctx, filter),
    ]);
    return { rows, total };
  },
});

/** All of them one after the other, for a file. @throws AppError FORBIDDEN */
export const streamInvoices = defineQuery({
  name: 'invoices.stream',
  input: filters,
  authorize: (ctx) => void readableOrganization(ctx),
  run: async (ctx, query) =>
    findInvoices(ctx, within(readableOrganization(ctx), query), query.sort as InvoiceSort),
});

/** One paper. @throws AppError FORBIDDEN; NOT_FOUND also for somebody else's */
export const readInvoice = defineQuery({
  name: 'invoices.read',
  input: z.strictObject({ invoiceId: objectId }),
  authorize: (ctx) => void readableOrganization(ctx),
  run: async (ctx, { invoiceId }) => {
    const found = await invoicesCollection(ctx.db).findOne({ _id: oid(invoiceId) }, inSession(ctx));
    if (!found || !mayRead(ctx, found.organization)) throw errors.notFound('This invoice');
    return found;
  },
});
