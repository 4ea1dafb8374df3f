import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { organizationBalancesCollection } from '@/features/organizations';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { changeAfter, pageOfHistory, spendableChange } from '../data/history.repository';
import { jobRefs } from '../data/job-refs.repository';
import { TRANSACTION_TYPES } from '../domain/credit.options';

/**
 * A page of the own organization's movements. The balance after each is known when the page is in order of time and
 * nothing is filtered out between.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export const listHistory = defineQuery({
  name: 'credits.history',
  input: z.object({
    page: z.int().min(1),
    limit: z.int().min(1).max(100),
    sort: z.string(),
    cursor: z.string().optional(),
    type: z.enum(TRANSACTION_TYPES).optional(),
    from: z.date().optional(),
    to: z.date().optional(),
    q: z.string().optional(),
  }),
  authorize: (ctx) => {
    requireRole(ctx, 'client');
  },
  run: async (ctx, query) => {
    const id = ctx.actor.kind === 'user' ? ctx.actor.organizationId : null;
    if (!id) throw errors.notFound('Your organization');
    const organization = oid(id);
    const { rows: transactions, ...found } = await pageOfHistory(ctx, organization, query);
    const jobs = await jobRefs(
      ctx,
      transactions.map(({ job }) => job),
    );
    const rows = transactions.map((transaction) => ({
      transaction,
      change: spendableChange(transaction),
      job: jobs.get(String(transaction.job)) ?? null,
      balanceAfter: null as number | null,
    }));
    const isFiltered = query.type || query.from || query.to || query.q;
    const newest = query.sort === '-createdAt' ? rows[0] : undefined;
    if (!newest || isFiltered) return { rows, ...found };
    const balance = await organizationBalancesCollection(ctx.db).findOne({ organization }, inSession(ctx));
    let after =
      (balance?.credits.available ?? 0) - (await changeAfter(ctx, organization, newest.transaction));
    for (const row of rows) {
      row.balanceAfter = after;
      after -= row.change;
    }
    return { rows, ...found };
  },
});
