import { z } from 'zod';
import { jobRef } from '@/features/jobs/api/job-vocabulary.schemas';
import { currency, isoDate, minorUnits, objectId } from '@/platform/http/fields';
import { INVOICE_KINDS } from '../domain/invoice.options';

export const invoiceKind = z.enum(INVOICE_KINDS);

/** Who sells or buys, as it stood when the paper was issued. */
export const invoiceParty = z
  .object({
    name: z.string(),
    address: z.string().nullable(),
    taxId: z.string().nullable(),
    email: z.string().nullable(),
  })
  .meta({ id: 'InvoiceParty' });

export const invoiceLine = z
  .object({
    description: z.string(),
    quantity: z.number(),
    amount: minorUnits,
    period: z.object({ start: isoDate, end: isoDate }).nullable(),
  })
  .meta({ id: 'InvoiceLine' });

/** An invoice, or the credit note of money that went back. */
export const invoice = z
  .object({
    id: objectId,
    number: z.string(),
    kind: invoiceKind,
    organizationId: objectId,
    seller: invoiceParty,
    buyer: invoiceParty,
    lines: z.array(invoiceLine),
    subtotal: minorUnits,
    total: minorUnits,
    currency,
    creditedInvoice: z.object({ id: objectId, number: z.string() }).nullable(),
    jobId: objectId.nullable(),
    reason: z.string().nullable(),
    paymentMethod: z.string().nullable(),
    issuedAt: isoDate,
    paidAt: isoDate.nullable(),
    pdf: z.string().meta({ description: 'Where the PDF is, relative to /v1.' }),
  })
  .meta({ id: 'Invoice' });

/** One thing that happened to a job's price, as seen from the client: what it took is positive. */
export const receiptLine = z
  .object({
    at: isoDate,
    description: z.string(),
    credits: z.int(),
    amount: minorUnits,
  })
  .meta({ id: 'ReceiptLine' });

/** What a job cost, from the ledger. */
export const receipt = z
  .object({
    job: jobRef,
    organizationId: objectId,
    pricing: z.enum(['credit', 'hourly', 'fixed']),
    lines: z.array(receiptLine),
    lots: z
      .array(
        z.object({
          lotId: objectId,
          source: z.string(),
          expiresAt: isoDate.nullable(),
          credits: z.int().meta({ description: 'Credits of this lot that the job has cost.' }),
        }),
      )
      .meta({ description: 'Which credits paid, by lot.' }),
    credits: z.object({ held: z.int(), spent: z.int(), refunded: z.int(), net: z.int() }),
    money: z.object({
      paid: minorUnits,
      returned: minorUnits,
      held: minorUnits,
      net: minorUnits,
      currency,
    }),
    time: z
      .array(z.object({ startedAt: isoDate, minutes: z.int(), notes: z.string().nullable() }))
      .nullable()
      .meta({ description: 'The hours behind an hourly price; null for other prices.' }),
    trackedMinutes: z.int().nullable(),
    createdAt: isoDate,
    completedAt: isoDate.nullable(),
  })
  .meta({ id: 'Receipt' });
