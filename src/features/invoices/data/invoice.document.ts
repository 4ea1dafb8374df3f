import type { Collection, Db, ObjectId } from 'mongodb';
import type { Row, StoredDocument } from '@/platform/payload/document';
import type { InvoiceKind } from '../domain/invoice.options';

/** Who sells or buys, as it stood when the paper was issued. */
export interface Party {
  name: string;
  /** Lines of it, with line breaks. */
  address: string | null;
  taxId: string | null;
  email: string | null;
}

export interface InvoiceLine {
  description: string;
  quantity: number;
  /** Minor units for the whole line. */
  amount: number;
  periodStart: Date | null;
  periodEnd: Date | null;
}

/** An invoice or credit note, issued in the transaction that booked its money. Never changed, never deleted. */
export interface InvoiceDocument extends StoredDocument {
  /** `INV-2026-00001`. Unique, without gaps in its series and year. */
  number: string;
  kind: InvoiceKind;
  year: number;
  sequence: number;
  organization: ObjectId;
  seller: Party;
  buyer: Party;
  lines: Row<InvoiceLine>[];
  /** Minor units of `currency`; of a credit note, what was given back, as a positive amount. */
  subtotal: number;
  total: number;
  currency: string;
  /** What happened, by name: unique, so that one payment, refund or dispute has one paper. */
  event: string;
  /** What booked it. */
  transaction: ObjectId;
  job: ObjectId | null;
  /** The invoice that a credit note is about; of an invoice, the credit note that it withdraws. */
  creditedInvoice: ObjectId | null;
  creditedNumber: string | null;
  reason: string | null;
  issuedAt: Date;
  paidAt: Date | null;
  /** As people read it: `Visa •••• 4242`. */
  paymentMethod: string | null;
}

/** The papers. */
export const invoicesCollection = (db: Db): Collection<InvoiceDocument> =>
  db.collection<InvoiceDocument>('invoices');
