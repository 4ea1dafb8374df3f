import { paged } from '@/platform/http/answers';
import { csvResponse, pdfResponse } from '@/platform/http/csv';
import { mount, type V1App } from '@/platform/http/mount';
import { invoicePdf } from '../paper/invoice-paper';
import { receiptPdf } from '../paper/receipt-paper';
import { getReceipt } from '../use-cases/job-receipt';
import { buyer, seller } from '../use-cases/parties';
import { listInvoices, readInvoice, streamInvoices } from '../use-cases/read-invoices';
import { presentInvoice, presentReceipt } from './invoice.presenter';
import { INVOICE_COLUMNS } from './invoice-csv';
import * as contract from './invoices.contract';

/** GET payments/invoices(/:id(/pdf)), jobs/:id/receipt(/pdf). */
export function addInvoiceRoutes(app: V1App): void {
  mount(app, contract.listInvoicesRoute, async ({ ctx, query }) => {
    const { from, to, page, limit, format, kind, organization, q, sort } = query;
    const dates = { from: from ? new Date(from) : undefined, to: to ? new Date(to) : undefined };
    const filter = { kind, organization, q, sort, ...dates };
    if (format === 'csv') {
      return csvResponse('invoices.csv', INVOICE_COLUMNS, await streamInvoices(ctx, filter));
    }
    const { rows, total } = await listInvoices(ctx, { ...filter, page, limit });
    return paged(rows.map(presentInvoice), { page, limit, total });
  });

  mount(app, contract.getInvoiceRoute, async ({ ctx, params }) => {
    const invoice = await readInvoice(ctx, { invoiceId: params.id.replace(/\.pdf$/, '') });
    if (params.id.endsWith('.pdf')) return pdfResponse(`${invoice.number}.pdf`, await invoicePdf(invoice));
    return { success: true, data: presentInvoice(invoice) };
  });

  mount(app, contract.getInvoicePdfRoute, async ({ ctx, params }) => {
    const invoice = await readInvoice(ctx, { invoiceId: params.id });
    return pdfResponse(`${invoice.number}.pdf`, await invoicePdf(invoice));
  });

  mount(app, contract.getReceiptRoute, async ({ ctx, params }) => ({
    success: true,
    data: presentReceipt(await getReceipt(ctx, { jobId: params.id })),
  }));

  mount(app, contract.getReceiptPdfRoute, async ({ ctx, params }) => {
    const receipt = await getReceipt(ctx, { jobId: params.id });
    const parties = [await seller(ctx), await buyer(ctx, receipt.job.organization)] as const;
    return pdfResponse(`receipt-${receipt.job.number}.pdf`, await receiptPdf(receipt, ...parties));
  });
}
