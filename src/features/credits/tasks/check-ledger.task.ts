import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { unitOfWork } from '@/platform/unit-of-work';
import { checkLedger } from '../use-cases/check-ledger';

/** So many differences are named in the alert; the log has them all. */
const NAMED = 20;

/** Nightly: every posting is added up again; a difference is told to staff and kept in the audit log. */
export const checkLedgerTask = defineTask({
  name: 'check-ledger',
  data: z.object({}),
  cron: '30 18 * * *',
  concurrency: 1,
  lockLifetimeMs: 120_000,
  run: async (ctx) => {
    const violations = await checkLedger(ctx.db, ctx.clock.now());
    // Read by the metrics.
    await ctx.db
      .collection<{ _id: string }>('watched-parts')
      .updateOne(
        { _id: 'ledger' },
        { $set: { violations: violations.length, checkedAt: ctx.clock.now() } },
        { upsert: true },
      );
    if (violations.length === 0) return;
    ctx.logger.error({ violations }, 'the ledger does not add up');
    const found = { count: violations.length, violations: violations.slice(0, NAMED) };
    await unitOfWork(ctx, async (tx) => {
      await tx.audit({
        action: 'ledger.violation',
        entity: 'transactions',
        entityId: 'ledger',
        after: found,
      });
      await tx.emit({ type: 'ledger.violation', rooms: ['staff'], data: found });
    });
  },
});
