import { z } from 'zod';
import { requirePermission, requireRole } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { reason } from '@/platform/http/fields';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { HOUR_MS } from '@/shared/durations';
import { reconciliationsCollection } from '../../data/reconciliation.document';
import { reconcileStripeTask } from '../../tasks/reconcile-stripe.task';
import { beginReport } from './reconcile';

/** A page of the reports, newest first, for staff who may read money. @throws AppError UNAUTHENTICATED, FORBIDDEN */
export const listReports = defineQuery({
  name: 'billing.reports',
  input: z.object({
    page: z.int().min(1),
    limit: z.int().min(1).max(100),
    sort: z.enum(['startedAt', '-startedAt']),
  }),
  authorize: (ctx) => {
    requireRole(ctx, 'admin');
    requirePermission(ctx, 'money.read');
  },
  run: async (ctx, { page, limit, sort }) => {
    const reports = reconciliationsCollection(ctx.db);
    const [rows, total] = await Promise.all([
      reports
        .find({})
        .sort({ startedAt: sort === 'startedAt' ? 1 : -1 })
        .skip((page - 1) * limit)
        .limit(limit)
        .toArray(),
      reports.countDocuments({}),
    ]);
    return { rows, total };
  },
});

/** Has Stripe compared with our books now. @throws AppError FORBIDDEN unless of finance, CONFLICT while one runs */
export const runReconciliation = defineUseCase({
  name: 'billing.reconcile',
  input: z.strictObject({ reason }),
  authorize: (ctx) => requirePermission(ctx, 'stripe.manage'),
  run: async (tx, { reason: why }) => {
    const running = await reconciliationsCollection(tx.db).findOne(
      { state: 'running', startedAt: { $gt: new Date(tx.clock.now().getTime() - HOUR_MS) } },
      { session: tx.session },
    );
    if (running) throw errors.conflict('A comparison with Stripe is running already.');
    const report = await beginReport(tx);
    await tx.enqueue(reconcileStripeTask, { reportId: report._id.toHexString() });
    await tx.audit({
      action: 'reconciliation.run',
      entity: 'reconciliation-reports',
      entityId: report._id.toHexString(),
      reason: why,
    });
    return report;
  },
});
