import type { Filter } from 'mongodb';
import { z } from 'zod';
import { requirePermission, requireRole } from '@/features/accounts';
import { PAYOUT_RAILS } from '@/features/settings/domain/settings';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import type { PayoutDocument } from '../data/payout.document';
import { loadPayout, pageOfPayouts } from '../data/payouts.repository';
import { PAYOUT_STATES } from '../domain/payout-states';

const page = {
  page: z.int().min(1).default(1),
  limit: z.int().min(1).max(100).default(20),
  sort: z.string().default('-createdAt'),
};

/** What a worker is shown: drafts are finance's own. */
const SHOWN_TO_WORKERS: Filter<PayoutDocument> = {
  state: { $ne: 'draft' },
  endReason: { $nin: ['cancelled', 'method_changed', 'suspended'] },
};

/** A worker's own payouts. @throws AppError FORBIDDEN */
export const listMyPayouts = defineQuery({
  name: 'payouts.list-mine',
  input: z.object({ ...page, state: z.enum(PAYOUT_STATES).optional() }),
  authorize: (ctx) => {
    requireRole(ctx, 'worker');
  },
  run: (ctx, { state, ...at }) => {
    const worker = oid(requireRole(ctx, 'worker').id);
    return pageOfPayouts(ctx, { worker, $and: [SHOWN_TO_WORKERS, state ? { state } : {}] }, at);
  },
});

/** One of a worker's own payouts. @throws AppError FORBIDDEN, NOT_FOUND for another's as well */
export const getMyPayout = defineQuery({
  name: 'payouts.get-mine',
  input: z.object({ payoutId: z.string() }),
  authorize: (ctx) => {
    requireRole(ctx, 'worker');
  },
  run: (ctx, { payoutId }) => {
    const worker = oid(requireRole(ctx, 'worker').id);
    return loadPayout(ctx, { _id: oid(payoutId), worker, ...SHOWN_TO_WORKERS });
  },
});

/** All payouts, for staff who see money. @throws AppError FORBIDDEN */
export const listPayouts = defineQuery({
  name: 'payouts.list',
  input: z.object({
    ...page,
    state: z.enum(PAYOUT_STATES).optional(),
    rail: z.enum(PAYOUT_RAILS).optional(),
    worker: z.string().optional(),
    run: z.string().optional(),
  }),
  authorize: (ctx) => requirePermission(ctx, 'money.read'),
  run: (ctx, { state, rail, worker, run, ...at }) => {
    const filter: Filter<PayoutDocument> = {
      ...(state ? { state } : {}),
      ...(rail ? { rail } : {}),
      ...(worker ? { worker: oid(worker) } : {}),
      ...(run ? { run: oid(run) } : {}),
    };
    return pageOfPayouts(ctx, filter, at);
  },
});
