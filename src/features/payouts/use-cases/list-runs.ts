import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import { loadSettings } from '@/features/settings';
import { defineQuery } from '@/platform/use-case';
import { loadRun, pageOfRuns } from '../data/payout-runs.repository';
import { payoutsOfRun } from '../data/payouts.repository';
import { RUN_STATES } from '../domain/payout-states';

/** Runs, for staff who see money. @throws AppError FORBIDDEN */
export const listRuns = defineQuery({
  name: 'payouts.list-runs',
  input: z.object({
    page: z.int().min(1).default(1),
    limit: z.int().min(1).max(100).default(20),
    sort: z.string().default('-createdAt'),
    state: z.enum(RUN_STATES).optional(),
  }),
  authorize: (ctx) => requirePermission(ctx, 'money.read'),
  run: (ctx, { state, ...at }) => pageOfRuns(ctx, state ? { state } : {}, at),
});

/** A run with its payouts and the limit above which a second person approves. @throws AppError FORBIDDEN, NOT_FOUND */
export const getRun = defineQuery({
  name: 'payouts.get-run',
  input: z.object({ runId: z.string() }),
  authorize: (ctx) => requirePermission(ctx, 'money.read'),
  run: async (ctx, { runId }) => {
    const run = await loadRun(ctx, runId);
    const payouts = await payoutsOfRun(ctx, run._id);
    const { payoutApprovalLimit } = await loadSettings(ctx.db);
    return { run, payouts, approvalLimit: payoutApprovalLimit };
  },
});
