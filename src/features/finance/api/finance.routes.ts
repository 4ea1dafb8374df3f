import { paged } from '@/platform/http/answers';
import { csvResponse } from '@/platform/http/csv';
import { mount, type V1App } from '@/platform/http/mount';
import { endOf, startOf } from '../domain/months';
import { getMonth } from '../use-cases/close-month';
import { getRevenue } from '../use-cases/get-revenue';
import { listLots } from '../use-cases/list-lots';
import { listTransactions, streamPostings } from '../use-cases/list-transactions';
import * as contract from './finance.contract';
import { presentLots, presentMonth, presentTransactions } from './finance.presenter';
import { POSTING_COLUMNS, REVENUE_COLUMNS } from './finance-csv';

/** GET admin/revenue, admin/finance/months/:month, admin/transactions, admin/credit-lots. */
export function addFinanceRoutes(app: V1App): void {
  mount(app, contract.getRevenueRoute, async ({ ctx, query: { format, ...range } }) => {
    const revenue = await getRevenue(ctx, range);
    if (format === 'csv') return csvResponse('revenue.csv', REVENUE_COLUMNS, revenue.months);
    return { success: true, data: { currency: 'USD', ...revenue } };
  });

  mount(app, contract.getMonthCloseRoute, async ({ ctx, params: { month }, query }) => {
    if (query.format === 'csv') {
      const all = { from: startOf(month), to: endOf(month), sort: 'createdAt' };
      return csvResponse(`postings-${month}.csv`, POSTING_COLUMNS, await streamPostings(ctx, all));
    }
    return { success: true, data: presentMonth(await getMonth(ctx, { month })) };
  });

  mount(app, contract.listAdminTransactionsRoute, async ({ ctx, query }) => {
    const { from, to, format, page, limit, cursor, fields: _, ...rest } = query;
    const dates = { from: from ? new Date(from) : undefined, to: to ? new Date(to) : undefined };
    const filter = { ...rest, ...dates };
    if (format === 'csv') {
      return csvResponse('postings.csv', POSTING_COLUMNS, await streamPostings(ctx, filter));
    }
    const found = await listTransactions(ctx, { ...filter, page, limit, cursor });
    const { total, nextCursor } = found;
    return paged(presentTransactions(found), { page, limit, total, nextCursor });
  });

  mount(app, contract.listAdminLotsRoute, async ({ ctx, query }) => {
    const { page, limit, sort, organization, source, live } = query;
    const found = await listLots(ctx, { page, limit, sort, organization, source, live });
    return paged(presentLots(found), { page, limit, total: found.total });
  });
}
