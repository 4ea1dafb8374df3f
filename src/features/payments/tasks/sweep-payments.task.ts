import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { MINUTE_MS } from '@/shared/durations';
import { paymentsCollection } from '../data/payment.document';
import { refundsCollection } from '../data/refund.document';
import { abandonPayment, syncPayment } from '../use-cases/abandon-payment';
import { sendRefund } from '../use-cases/send-refund';

const OPEN = ['created', 'processing', 'requires_action'] as const;
/** Longer than a person takes on a page, and than a refund's first tries. */
const STUCK_AFTER_MS = 45 * MINUTE_MS;
const BATCH = 100;

/** Every quarter hour: payments that nobody finished and refunds that never left, should their own tasks be lost. */
export const sweepPaymentsTask = defineTask({
  name: 'payments.sweep',
  data: z.object({}),
  cron: '*/15 * * * *',
  concurrency: 1,
  lockLifetimeMs: 120_000,
  run: async (ctx) => {
    const stuck = { $lt: new Date(ctx.clock.now().getTime() - STUCK_AFTER_MS) };
    const payments = await paymentsCollection(ctx.db)
      .find({ status: { $in: [...OPEN] }, updatedAt: stuck })
      .limit(BATCH)
      .toArray();
    for (const payment of payments) {
      await (payment.status === 'processing' ? syncPayment(ctx, payment) : abandonPayment(ctx, payment));
    }
    const refunds = await refundsCollection(ctx.db)
      .find({ state: 'requested', updatedAt: stuck })
      .limit(BATCH)
      .toArray();
    for (const { _id } of refunds) await sendRefund(ctx, _id.toHexString());
  },
});
