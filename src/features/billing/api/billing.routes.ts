import { mount, type V1App } from '@/platform/http/mount';
import { changePlan } from '../use-cases/change-plan';
import {
  cancelSubscription,
  pauseSubscription,
  reactivateSubscription,
  resumeSubscription,
} from '../use-cases/manage-subscription';
import { previewPlanChange } from '../use-cases/preview-change';
import { creditsThatStay, mySubscription, openPortal, subscriptionInvoices } from '../use-cases/read-billing';
import { readableSubscription } from '../use-cases/require-billing';
import { subscribe } from '../use-cases/subscribe';
import * as contract from './billing.contract';
import { presentSubscription } from './billing.presenter';

const OUTSIDE = { callsOutside: true };

/** GET users/me/subscription; POST subscriptions; GET, PATCH subscriptions/:id and its verbs; POST payments/portal. */
export function addBillingRoutes(app: V1App): void {
  mount(app, contract.getMySubscriptionRoute, async ({ ctx }) => {
    const { subscription, ...rest } = await mySubscription(ctx);
    const shown = subscription ? await presentSubscription(ctx, subscription) : null;
    return { success: true, data: { subscription: shown, ...rest } };
  });

  mount(
    app,
    contract.subscribeRoute,
    async ({ ctx, body }) => {
      const { checkoutUrl, expiresAt, trialDays } = await subscribe(ctx, body);
      return { success: true, data: { checkoutUrl, expiresAt: expiresAt.toISOString(), trialDays } };
    },
    OUTSIDE,
  );

  mount(app, contract.getSubscriptionRoute, async ({ ctx, params }) => ({
    success: true,
    data: await presentSubscription(ctx, await readableSubscription(ctx, params.id)),
  }));

  mount(
    app,
    contract.previewPlanChangeRoute,
    async ({ ctx, params, body }) => ({
      success: true,
      data: await previewPlanChange(ctx, params.id, body),
    }),
    OUTSIDE,
  );

  mount(app, contract.changePlanRoute, async ({ ctx, params, body, effectKey }) => {
    const { subscription, ...outcome } = await changePlan(ctx, { ...params, ...body, effectKey });
    return {
      success: true,
      data: { ...outcome, subscription: await presentSubscription(ctx, subscription) },
    };
  });

  mount(
    app,
    contract.cancelSubscriptionRoute,
    async ({ ctx, params, body, effectKey }) => {
      const subscription = await cancelSubscription(ctx, { ...params, ...body, effectKey });
      const { status, endedAt, currentPeriodEnd } = subscription;
      const endsAt = status === 'cancelled' ? (endedAt ?? ctx.clock.now()) : currentPeriodEnd;
      return {
        success: true,
        data: {
          subscription: await presentSubscription(ctx, subscription),
          endsAt: endsAt.toISOString(),
          credits: await creditsThatStay(ctx, subscription),
        },
      };
    },
    OUTSIDE,
  );

  mount(
    app,
    contract.reactivateSubscriptionRoute,
    async ({ ctx, params, effectKey }) => {
      const subscription = await reactivateSubscription(ctx, { ...params, effectKey });
      return { success: true, data: await presentSubscription(ctx, subscription) };
    },
    OUTSIDE,
  );

  mount(
    app,
    contract.pauseSubscriptionRoute,
    async ({ ctx, params, body, effectKey }) => {
      const subscription = await pauseSubscription(ctx, { ...params, ...body, effectKey });
      return { success: true, data: await presentSubscription(ctx, subscription) };
    },
    OUTSIDE,
  );

  mount(
    app,
    contract.resumeSubscriptionRoute,
    async ({ ctx, params, effectKey }) => {
      const subscription = await resumeSubscription(ctx, { ...params, effectKey });
      return { success: true, data: await presentSubscription(ctx, subscription) };
    },
    OUTSIDE,
  );

  mount(app, contract.listSubscriptionInvoicesRoute, async ({ ctx, params, query }) => ({
    success: true,
    data: await subscriptionInvoices(ctx, params.id, query.limit),
  }));

  mount(
    app,
    contract.openPortalRoute,
    async ({ ctx, effectKey }) => ({ success: true, data: { url: await openPortal(ctx, effectKey) } }),
    OUTSIDE,
  );
}
