import type { Context } from '@/platform/context';
import { queued } from '@/platform/tasks';
import { syncPlansTask } from './tasks/sync-plans.task';

export { addBillingRoutes } from './api/billing.routes';
export { addReconciliationRoutes } from './api/reconciliation.routes';
export { billingStripeHandlers } from './billing.stripe-handlers';
export { billingIndexes } from './data/billing.indexes';
export { type SubscriptionDocument, subscriptionsCollection } from './data/subscription.document';
export { liveSubscription } from './data/subscriptions.repository';
export { announceRenewalsTask } from './tasks/announce-renewals.task';
export { grantYearlyTask } from './tasks/grant-yearly.task';
export { reconcileStripeTask } from './tasks/reconcile-stripe.task';
export { syncPlansTask } from './tasks/sync-plans.task';
export { subscriptionInTheWay } from './use-cases/close-subscription';
export { ensureStripeCustomer } from './use-cases/ensure-customer';
export { comingAllocations } from './use-cases/next-allocation';
export { mayPay, requirePayer } from './use-cases/require-billing';
export { billingPage } from './use-cases/subscribe';

/** At every start: plans that came with the installation get their products and prices at Stripe, by a task. */
export async function syncPlansSoon(ctx: Context): Promise<void> {
  await ctx.tasks.enqueue(undefined, [queued(syncPlansTask, {}, { key: 'plans' })]);
}
