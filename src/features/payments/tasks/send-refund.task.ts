import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { sendRefund } from '../use-cases/send-refund';

/** Sends a refund to Stripe; tried again for hours while Stripe cannot be reached. */
export const sendRefundTask = defineTask({
  name: 'payments.refund',
  data: z.object({ refundId: z.string() }),
  attempts: 60,
  run: (ctx, { refundId }) => sendRefund(ctx, refundId),
});
