import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import { type TransactionDocument, transactionsCollection } from '@/features/credits';
import { TRANSACTION_TYPES } from '@/features/credits/domain/credit.options';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { objectId } from '@/platform/http/fields';
import { readPage } from '@/platform/read-page';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { namesOf } from '../data/names.repository';
import {
  findTransactions,
  type TransactionFilter,
  transactionFilter,
} from '../data/transactions-list.repository';

const filters = z.object({
  type: z.enum(TRANSACTION_TYPES).optional(),
  organization: objectId.optional(),
  worker: objectId.optional(),
  job: objectId.optional(),
  account: z.string().max(80).optional(),
  from: z.date().optional(),
  to: z.date().optional(),
  q: z.string().optional(),
  sort: z.string().default('-createdAt'),
});

const id = (value: string | undefined) => (value ? oid(value) : undefined);
const stored = ({ organization, worker, job, ...rest }: z.output<typeof filters>): TransactionFilter => ({
  ...rest,
  organization: id(organization),
  worker: id(worker),
  job: id(job),
});

const authorize = (ctx: Context) => requirePermission(ctx, 'money.read');

/** A page of the ledger with names. @throws AppError FORBIDDEN without the right to see money */
export const listTransactions = defineQuery({
  name: 'finance.transactions',
  input: filters.extend({
    page: z.int().min(1),
    limit: z.int().min(1).max(100),
    cursor: z.string().optional(),
  }),
  authorize,
  run: async (ctx, { page, limit, cursor, ...query }) => {
    const filter = transactionFilter(stored(query));
    const ledger = transactionsCollection(ctx.db);
    const at = { page, limit, cursor, sort: query.sort };
    const found = await readPage(ctx, ledger, filter, at, {
      count: () => ledger.countDocuments(filter, inSession(ctx)),
      find: { allowDiskUse: true },
    });
    return { ...found, name: await namesOf(ctx, idsOf(found.rows)) };
  },
});

const idsOf = (rows: readonly TransactionDocument[]) => ({
  organizations: rows.map(({ organization }) => organization),
  workers: rows.map(({ worker }) => worker),
  jobs: rows.map(({ job }) => job),
});

/** One posting of a transaction, as a file has it. */
export interface PostingRow {
  transaction: TransactionDocument;
  posting: TransactionDocument['postings'][number];
}

/** Every posting that the filters let through, one after the other. @throws AppError FORBIDDEN */
export const streamPostings = defineQuery({
  name: 'finance.postings',
  input: filters,
  authorize,
  run: async (ctx, query) => {
    const found = findTransactions(ctx, stored(query), query.sort);
    async function* postings(): AsyncGenerator<PostingRow> {
      for await (const transaction of found) {
        for (const posting of transaction.postings) yield { transaction, posting };
      }
    }
    return postings();
  },
});
