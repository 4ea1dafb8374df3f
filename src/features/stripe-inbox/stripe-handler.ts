import type Stripe from 'stripe';
import type { Context, TxContext } from '@/platform/context';

/**
 * What a feature does with events of Stripe. `read` fetches the present object and `apply` writes what it says, so
 * that lost, repeated, concurrent and disordered events all end in the same state.
 */
export interface StripeHandler<T = unknown> {
  /** Event types, e.g. `invoice.paid`. */
  types: readonly string[];
  /**
   * Outside any transaction: reads the object again from Stripe (through `callStripe`), because an event tells of a
   * moment that may be long past. Null skips `apply`.
   */
  read(event: Stripe.Event, ctx: Context): Promise<T>;
  /** In one transaction with the event's marker; may run again for a repeated event, and must then change nothing. */
  apply(tx: TxContext, object: NonNullable<T>, event: Stripe.Event): Promise<void>;
}

/** A handler of any object: what the registry holds. */
// biome-ignore lint/suspicious/noExplicitAny: each handler reads an object of its own kind
export type AnyStripeHandler = StripeHandler<any>;

/** Declares a handler, so that `apply` gets the type that `read` gives. */
export const defineStripeHandler = <T>(handler: StripeHandler<T>): StripeHandler<T> => handler;
