import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { findPayment } from '../data/payments.repository';
import { abandonPayment } from '../use-cases/abandon-payment';

/** Gives up a payment that nobody finished, so that its draft can be changed again. */
export const checkPaymentTask = defineTask({
  name: 'payments.check',
  data: z.object({ paymentId: z.string() }),
  attempts: 20,
  run: async (ctx, { paymentId }) => {
    const payment = await findPayment(ctx, paymentId);
    if (payment) await abandonPayment(ctx, payment);
  },
});
