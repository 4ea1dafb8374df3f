/** `$12.50` from cents, as in Stripe's sentences. */
export function dollarsOf(cents: number): string {
  return `$${(cents / 100).toFixed(2)}`;
}
