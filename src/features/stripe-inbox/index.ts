export { type AnyStripeHandler, defineStripeHandler, type StripeHandler } from './domain/stripe-handler';
export { registerStripeHandlers } from './stripe-handlers.registry';
