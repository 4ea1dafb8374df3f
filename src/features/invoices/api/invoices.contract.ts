import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  asFile,
  byKey,
  fileOrList,
  idParams,
  isoDate,
  memberErrors,
  objectId,
  okResponse,
  pageQuery,
} from '@/platform/http/contract';
import { invoice, invoiceKind, receipt } from './invoices.schemas';

const tags = ['Payments'];

const pdf = {
  description: 'The paper.',
  content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } },
};

export const listInvoicesRoute = createRoute({
  method: 'get',
  path: '/payments/invoices',
  operationId: 'listInvoices',
  tags,
  summary: 'Invoices and credit notes',
  description: 'Of my organization, newest first; of all organizations for staff who see money.',
  ...access('client', 'admin'),
  ...byKey('billing:read'),
  request: {
    query: pageQuery(['issuedAt', 'number', 'total'], '-issuedAt', {
      kind: invoiceKind.optional(),
      organization: objectId.optional().meta({ description: 'For staff.' }),
      from: isoDate.optional(),
      to: isoDate.optional(),
      ...asFile,
    }),
  },
  responses: { 200: fileOrList(invoice), ...memberErrors('VALIDATION_FAILED') },
});

export const getInvoiceRoute = createRoute({
  method: 'get',
  path: '/payments/invoices/{id}',
  operationId: 'getInvoice',
  tags,
  summary: 'One invoice or credit note',
  description: 'With `.pdf` behind the id it answers with the paper itself.',
  ...access('client', 'admin'),
  ...byKey('billing:read'),
  request: {
    params: z.object({
      id: z
        .string()
        .regex(/^[0-9a-f]{24}(\.pdf)?$/, 'Must be an id of 24 hexadecimal digits.')
        .meta({ example: '665f1c2ab7d4e8a1c0934f12' }),
    }),
  },
  responses: { 200: okResponse(invoice, 'The invoice.'), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const getInvoicePdfRoute = createRoute({
  method: 'get',
  path: '/payments/invoices/{id}/pdf',
  operationId: 'getInvoicePdf',
  tags,
  summary: 'The paper of an invoice or credit note',
  description: 'Made from what was stored when it was issued: the same bytes every time.',
  ...access('client', 'admin'),
  ...byKey('billing:read'),
  request: { params: idParams },
  responses: { 200: pdf, ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const getReceiptRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/receipt',
  operationId: 'getJobReceipt',
  tags,
  summary: 'What a job cost',
  description: 'Credits by lot or money, refunds, and the hours behind an hourly price. From the ledger.',
  ...access('client', 'admin'),
  ...byKey('billing:read'),
  request: { params: idParams },
  responses: { 200: okResponse(receipt, 'The receipt.'), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const getReceiptPdfRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/receipt/pdf',
  operationId: 'getJobReceiptPdf',
  tags,
  summary: 'What a job cost, as a paper',
  description: 'As it stands now.',
  ...access('client', 'admin'),
  ...byKey('billing:read'),
  request: { params: idParams },
  responses: { 200: pdf, ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});
