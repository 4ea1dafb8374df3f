/** Where an event of Stripe stands: applied once, or of a kind that nobody handles. */
export const STRIPE_EVENT_STATES = ['received', 'applied', 'ignored', 'failed'] as const;
export type StripeEventState = (typeof STRIPE_EVENT_STATES)[number];
