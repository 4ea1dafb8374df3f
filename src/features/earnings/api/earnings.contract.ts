import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  isoDate,
  locale,
  memberErrors,
  objectId,
  okResponse,
  pagedResponse,
  pageQuery,
} from '@/platform/http/contract';
import { earningReceiptBody, earningState, earningStatementBody, earnings } from './earnings.schemas';

const file = (type: 'application/pdf' | 'text/csv') => ({
  description: 'The file.',
  content: { [type]: { schema: z.string().meta({ format: 'binary' }) } },
});
const jobParams = z.object({ jobId: objectId });
const inLanguage = z.strictObject({
  lang: locale.optional().meta({ description: 'Language of the paper; my own when left out.' }),
});
const month = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Must be a month such as 2026-05.')
  .optional()
  .meta({ description: 'A month in Phnom Penh; the present one when left out.', example: '2026-05' });
const statementQuery = z.strictObject({ month });
const statementFile = inLanguage.extend({ month });

export const getEarningsRoute = createRoute({
  method: 'get',
  path: '/earnings',
  operationId: 'getEarnings',
  tags: ['Earnings'],
  summary: 'My earnings',
  description: 'Pending, cleared and paid, next payout, and a page of what each job earned.',
  ...access('worker'),
  request: {
    query: pageQuery(['createdAt', 'amount'], '-createdAt', {
      state: earningState.optional(),
      from: isoDate.optional(),
      to: isoDate.optional(),
    }).omit({ q: true }),
  },
  responses: {
    200: pagedResponse(earnings, 'Summary and a page of rows.'),
    ...memberErrors('VALIDATION_FAILED'),
  },
});

export const getEarningReceiptRoute = createRoute({
  method: 'get',
  path: '/earnings/{jobId}/receipt',
  operationId: 'getEarningReceipt',
  tags: ['Earnings'],
  summary: 'What a job earned',
  description: 'Hours × rate × urgency, in dollars and riel at a dated rate, and where the money is.',
  ...access('worker'),
  request: { params: jobParams },
  responses: {
    200: okResponse(earningReceiptBody, 'The receipt.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND'),
  },
});

export const getEarningReceiptPdfRoute = createRoute({
  method: 'get',
  path: '/earnings/{jobId}/receipt.pdf',
  operationId: 'getEarningReceiptPdf',
  tags: ['Earnings'],
  summary: 'What a job earned, as a paper',
  description: 'In English or Khmer.',
  ...access('worker'),
  request: { params: jobParams, query: inLanguage },
  responses: { 200: file('application/pdf'), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const getEarningStatementRoute = createRoute({
  method: 'get',
  path: '/earnings/statements',
  operationId: 'getEarningStatement',
  tags: ['Earnings'],
  summary: 'My month',
  description: 'Owed before it, everything earned and paid in it, owed after it.',
  ...access('worker'),
  request: { query: statementQuery },
  responses: {
    200: okResponse(earningStatementBody, 'The statement.'),
    ...memberErrors('VALIDATION_FAILED'),
  },
});

export const getEarningStatementCsvRoute = createRoute({
  method: 'get',
  path: '/earnings/statements.csv',
  operationId: 'getEarningStatementCsv',
  tags: ['Earnings'],
  summary: 'My month, as CSV',
  description: 'One line for each movement.',
  ...access('worker'),
  request: { query: statementFile },
  responses: { 200: file('text/csv'), ...memberErrors('VALIDATION_FAILED') },
});

export const getEarningStatementPdfRoute = createRoute({
  method: 'get',
  path: '/earnings/statements.pdf',
  operationId: 'getEarningStatementPdf',
  tags: ['Earnings'],
  summary: 'My month, as a paper',
  description: 'In English or Khmer.',
  ...access('worker'),
  request: { query: statementFile },
  responses: { 200: file('application/pdf'), ...memberErrors('VALIDATION_FAILED') },
});
