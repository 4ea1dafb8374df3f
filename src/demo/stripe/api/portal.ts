import type Stripe from 'stripe';
import { required, text } from '../core/params';
import { find, type Route } from './call';

export const portalRoutes: Route[] = [
  [
    'POST',
    '/v1/billing_portal/sessions',
    ({ world, params }) => {
      const customer = required(params, 'customer');
      find(world, 'customer', customer, 'customer');
      const id = world.newId('bps');
      return world.store.put<Stripe.BillingPortal.Session>({
        id,
        object: 'billing_portal.session',
        configuration: 'bpc_standin',
        created: world.nowOf(customer),
        customer,
        customer_account: null,
        flow: null,
        livemode: false,
        locale: null,
        on_behalf_of: null,
        return_url: text(params, 'return_url') ?? null,
        url: `${world.base}/p/session/${id}`,
      });
    },
  ],
];
