export { addInvoiceRoutes } from './api/invoices.routes';
export { type InvoiceDocument, invoicesCollection } from './data/invoice.document';
export { invoiceIndexes } from './data/invoices.indexes';
export { invoiceSubscribers } from './invoices.subscribers';
export { issueMissingInvoices } from './use-cases/backfill-invoices';
