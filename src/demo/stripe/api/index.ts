import { balanceRoutes } from './balance';
import type { Handler, Route } from './call';
import { checkoutRoutes } from './checkout';
import { customerRoutes } from './customers';
import { eventRoutes } from './events';
import { invoiceRoutes } from './invoices';
import { paymentRoutes } from './payments';
import { portalRoutes } from './portal';
import { productRoutes } from './products';
import { refundRoutes } from './refunds';
import { scheduleRoutes } from './schedules';
import { setupIntentRoutes } from './setup-intents';
import { subscriptionRoutes } from './subscriptions';
import { testClockRoutes } from './test-clocks';

const ROUTES: Route[] = [
  ...customerRoutes,
  ...productRoutes,
  ...paymentRoutes,
  ...setupIntentRoutes,
  ...checkoutRoutes,
  ...subscriptionRoutes,
  ...invoiceRoutes,
  ...balanceRoutes,
  ...refundRoutes,
  ...scheduleRoutes,
  ...portalRoutes,
  ...testClockRoutes,
  ...eventRoutes,
];

const COMPILED = ROUTES.map(([method, path, handler]) => ({
  method,
  pattern: new RegExp(`^${path.replaceAll(/:[a-z]+/g, '([^/]+)')}$`),
  handler,
}));

/** Who answers a call, and what the path's placeholders stand for; null for an address that the stand-in does not have. */
export function findRoute(method: string, path: string): { handler: Handler; ids: string[] } | null {
  for (const route of COMPILED) {
    if (route.method !== method) continue;
    const match = route.pattern.exec(path);
    if (match) return { handler: route.handler, ids: match.slice(1).map(decodeURIComponent) };
  }
  return null;
}
