import type { ObjectId } from 'mongodb';
import type { TxContext } from '@/platform/context';
import { newId } from '@/shared/ids';
import { type InvoiceDocument, invoicesCollection } from '../data/invoice.document';
import { invoiceOfEvent } from '../data/invoices.repository';
import { nextInSeries } from '../data/series.repository';
import type { InvoiceKind } from '../domain/invoice.options';
import type { DraftLine } from '../domain/lines';
import { numberOf, yearOf } from '../domain/numbering';
import { buyer, seller } from './parties';

export interface PaperDraft
  extends Pick<
    InvoiceDocument,
    'event' | 'organization' | 'transaction' | 'job' | 'total' | 'currency' | 'paidAt' | 'paymentMethod'
  > {
  kind: InvoiceKind;
  lines: readonly DraftLine[];
  credited?: { _id: ObjectId; number: string } | null;
  reason?: string | null;
  /** Now, but for what was forgotten and is issued later. */
  issuedAt?: Date;
}

/** Issues a paper in the caller's transaction. What has its paper already gets no other. */
export async function issuePaper(tx: TxContext, draft: PaperDraft): Promise<InvoiceDocument> {
  const { kind, lines, credited = null, reason = null, issuedAt = tx.clock.now(), ...rest } = draft;
  const issued = await invoiceOfEvent(tx, rest.event);
  if (issued) return issued;
  const parties = { seller: await seller(tx), buyer: await buyer(tx, rest.organization) };
  const year = yearOf(issuedAt);
  const sequence = await nextInSeries(tx, kind, year);
  const document: InvoiceDocument = {
    _id: newId(),
    number: numberOf(kind, year, sequence),
    kind,
    year,
    sequence,
    ...parties,
    ...rest,
    lines: lines.map(({ description, quantity, amount, period }) => ({
      description,
      quantity,
      amount,
      periodStart: period?.start ?? null,
      periodEnd: period?.end ?? null,
    })),
    subtotal: rest.total,
    creditedInvoice: credited?._id ?? null,
    creditedNumber: credited?.number ?? null,
    reason,
    issuedAt,
    createdAt: tx.clock.now(),
    updatedAt: tx.clock.now(),
  };
  await invoicesCollection(tx.db).insertOne(document, { session: tx.session });
  await tx.emit({
    type: 'invoice.issued',
    rooms: [`org:${document.organization.toHexString()}`],
    data: {
      organizationId: document.organization.toHexString(),
      invoiceId: document._id.toHexString(),
      number: document.number,
      kind,
    },
  });
  return document;
}
