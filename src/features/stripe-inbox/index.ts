export { addStripeInboxRoutes } from './api/stripe-inbox.routes';
export { knownEventIds, overdueEvents } from './data/stripe-events.repository';
export { type AnyStripeHandler, defineStripeHandler, type StripeHandler } from './stripe-handler';
export { isHandled, registerStripeHandlers } from './stripe-handlers.registry';
export { applyStripeEventTask } from './tasks/apply-stripe-event.task';
export { applyStripeEvent } from './use-cases/apply-event';
export { storeStripeEvent } from './use-cases/store-event';
