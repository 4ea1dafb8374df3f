import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { lotSource, transactionType } from '@/features/credits/api/credits.schemas';
import {
  access,
  asFile,
  byCursor,
  fileOrList,
  isoDate,
  listFile,
  memberErrors,
  objectId,
  okOrFile,
  pageQuery,
  queryFlag,
} from '@/platform/http/contract';
import { adminLot, adminTransaction, month, monthClose, revenue } from './finance.schemas';

const tags = ['Admin'];

export const getRevenueRoute = createRoute({
  method: 'get',
  path: '/admin/revenue',
  operationId: 'getRevenue',
  tags,
  summary: 'Revenue',
  description:
    'By month, tier, category and client, from the ledger: received, recognised, deferred, recurring, worker cost and margin. Twelve months unless asked otherwise. The file has the months.',
  ...access('admin'),
  request: { query: z.strictObject({ from: month.optional(), to: month.optional(), ...asFile }) },
  responses: { 200: okOrFile(revenue, 'The figures.'), ...memberErrors('VALIDATION_FAILED') },
});

export const getMonthCloseRoute = createRoute({
  method: 'get',
  path: '/admin/finance/months/{month}',
  operationId: 'getMonthClose',
  tags,
  summary: 'Close a month',
  description:
    'Opening balances, movements and closing balances per class of accounts, which must tie out. The file has every posting of the month.',
  ...access('admin'),
  request: { params: z.object({ month }), query: z.strictObject(asFile) },
  responses: { 200: okOrFile(monthClose, 'The month.'), ...memberErrors('VALIDATION_FAILED') },
});

export const listAdminTransactionsRoute = createRoute({
  method: 'get',
  path: '/admin/transactions',
  operationId: 'listAdminTransactions',
  tags,
  summary: 'The ledger',
  description:
    'Transactions with their postings. `q` finds words of the description, a key or an id of Stripe. The file has one row a posting.',
  ...access('admin'),
  request: {
    query: pageQuery(['createdAt', 'amount', 'credits'], '-createdAt', {
      ...byCursor,
      type: transactionType.optional(),
      organization: objectId.optional(),
      worker: objectId.optional(),
      job: objectId.optional(),
      account: z.string().max(80).optional().meta({
        description: 'An account, or a class of them.',
        example: 'org:cash',
      }),
      from: isoDate.optional(),
      to: isoDate.optional(),
      ...asFile,
    }),
  },
  responses: { 200: fileOrList(adminTransaction), ...memberErrors('VALIDATION_FAILED') },
});

export const listAdminLotsRoute = createRoute({
  method: 'get',
  path: '/admin/credit-lots',
  operationId: 'listAdminLots',
  tags,
  summary: 'Lots of credits',
  description: 'With what their credits were bought for.',
  ...access('admin'),
  ...listFile(
    'credit-lots',
    'organization.name',
    'source',
    'granted',
    'available',
    'held',
    'used',
    'expired',
    'unitPrice',
    'value',
    'expiresAt',
    'createdAt',
  ),
  request: {
    query: pageQuery(['createdAt', 'expiresAt', 'available', 'granted'], '-createdAt', {
      ...asFile,
      organization: objectId.optional(),
      source: lotSource.optional(),
      live: queryFlag.optional().meta({ description: 'Only lots with credits left.' }),
    }).omit({ q: true }),
  },
  responses: { 200: fileOrList(adminLot), ...memberErrors('VALIDATION_FAILED') },
});
