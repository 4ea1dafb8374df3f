import type { Filter } from 'mongodb';
import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import { type CreditLotDocument, creditLotsCollection } from '@/features/credits';
import { LOT_SOURCES } from '@/features/credits/domain/credit.options';
import { inSession } from '@/platform/create-context';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { paidLots } from '../data/credit-moves.repository';
import { namesOf } from '../data/names.repository';
import { unitValues } from '../domain/lot-values';

/** A page of lots with what their credits were bought for. @throws AppError FORBIDDEN without the right to see money */
export const listLots = defineQuery({
  name: 'finance.lots',
  input: z.object({
    page: z.int().min(1),
    limit: z.int().min(1).max(100),
    sort: z.string(),
    organization: objectId.optional(),
    source: z.enum(LOT_SOURCES).optional(),
    live: z.boolean().optional(),
  }),
  authorize: (ctx) => requirePermission(ctx, 'money.read'),
  run: async (ctx, { page, limit, sort, organization, source, live }) => {
    const filter: Filter<CreditLotDocument> = {
      ...(organization ? { organization: oid(organization) } : {}),
      ...(source ? { source } : {}),
      ...(live ? { $or: [{ available: { $gt: 0 } }, { held: { $gt: 0 } }] } : {}),
    };
    const direction = sort.startsWith('-') ? -1 : 1;
    const rows = await creditLotsCollection(ctx.db)
      .find(filter, inSession(ctx))
      .sort({ [sort.replace(/^-/, '')]: direction, _id: direction })
      .skip((page - 1) * limit)
      .limit(limit)
      .toArray();
    const total = await creditLotsCollection(ctx.db).countDocuments(filter, inSession(ctx));
    const values = unitValues(
      await paidLots(
        ctx,
        rows.map(({ _id }) => _id),
      ),
    );
    const ids = { organizations: rows.map((lot) => lot.organization), workers: [], jobs: [] };
    return { rows, total, values, name: await namesOf(ctx, ids) };
  },
});
