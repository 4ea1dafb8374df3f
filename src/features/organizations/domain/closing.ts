/** What stands in the way of closing an organization, in the order in which people are told. */
export const CLOSING_OBSTACLES = [
  'colleagues',
  'agency',
  'subscription',
  'past-due',
  'open-jobs',
  'open-payments',
  'held-credits',
  'bought-credits',
  'money-held',
] as const;
export type ClosingObstacle = (typeof CLOSING_OBSTACLES)[number];

/** What is in the way, once each, in the order in which people are told. */
export function inOrder(found: readonly ClosingObstacle[]): ClosingObstacle[] {
  return CLOSING_OBSTACLES.filter((obstacle) => found.includes(obstacle));
}
