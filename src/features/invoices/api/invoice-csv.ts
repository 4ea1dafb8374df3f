import { type CsvColumn, decimal } from '@/platform/http/csv';
import type { InvoiceDocument } from '../data/invoice.document';

const sign = ({ kind }: InvoiceDocument) => (kind === 'credit_note' ? -1 : 1);

/** Columns of the list of papers; credit notes count negative, so that the file can be summed. */
export const INVOICE_COLUMNS: readonly CsvColumn<InvoiceDocument>[] = [
  { header: 'Number', value: ({ number }) => number },
  { header: 'Kind', value: ({ kind }) => kind },
  { header: 'Issued', value: ({ issuedAt }) => issuedAt.toISOString() },
  { header: 'Paid', value: ({ paidAt }) => paidAt?.toISOString() },
  { header: 'Buyer', value: ({ buyer }) => buyer.name },
  { header: 'Tax ID', value: ({ buyer }) => buyer.taxId },
  { header: 'Lines', value: ({ lines }) => lines.map(({ description }) => description).join('; ') },
  { header: 'Total', value: (document) => sign(document) * decimal(document.total) },
  { header: 'Currency', value: ({ currency }) => currency },
  { header: 'Payment method', value: ({ paymentMethod }) => paymentMethod },
  { header: 'Credits invoice', value: ({ creditedNumber }) => creditedNumber },
  { header: 'Reason', value: ({ reason }) => reason },
];
