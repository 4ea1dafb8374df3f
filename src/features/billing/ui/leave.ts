'use client';

/** Leaves for a page of Stripe's. The present page stays in the history, so that Back comes here. */
export function leaveFor(url: string): void {
  window.location.assign(url);
}
