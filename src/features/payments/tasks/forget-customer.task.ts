import { z } from 'zod';
import { callStripe } from '@/platform/stripe';
import { defineTask } from '@/platform/tasks';
import { savedCards } from '../stripe/cards';

/** Ends what Stripe keeps of a payer who is gone: saved cards, name and addresses. Payments stay in Stripe's books. */
export const forgetCustomerTask = defineTask({
  name: 'forget-customer',
  data: z.object({ customer: z.string() }),
  run: async (_ctx, { customer }) => {
    const { cards } = await savedCards(customer);
    for (const { id } of cards) await callStripe((stripe) => stripe.paymentMethods.detach(id));
    const nothing = { name: 'Erased client', email: '', phone: '', description: '' };
    await callStripe((stripe) =>
      stripe.customers.update(customer, { ...nothing, address: '', shipping: '' }),
    );
  },
});
