import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { oid } from '@/shared/ids';
import { reconciliationsCollection } from '../data/reconciliation.document';
import { beginReport, reconcile } from '../use-cases/reconcile/reconcile';

/** Daily, and when staff ask for it: Stripe is compared with our books. */
export const reconcileStripeTask = defineTask({
  name: 'reconcile-stripe',
  data: z.object({ reportId: z.string().optional() }),
  cron: '20 19 * * *',
  attempts: 4,
  concurrency: 1,
  lockLifetimeMs: 300_000,
  run: async (ctx, { reportId }) => {
    const begun = reportId
      ? await reconciliationsCollection(ctx.db).findOne({ _id: oid(reportId) })
      : await beginReport(ctx);
    if (begun) await reconcile(ctx, begun);
  },
});
