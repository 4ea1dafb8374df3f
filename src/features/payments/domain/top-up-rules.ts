/** Failures in a row after which the top-up switches itself off. */
export const MOST_FAILURES = 3;

interface Rules {
  enabled: boolean;
  threshold: number;
  monthlyCap: number;
  failures: number;
  busy: boolean;
}

/** Whether a pack is bought now: switched on, below the threshold, none under way, and the month's cap allows it. */
export function shouldTopUp(
  rules: Rules,
  now: { available: number; spentThisMonth: number; price: number },
): boolean {
  return (
    rules.enabled &&
    !rules.busy &&
    rules.failures < MOST_FAILURES &&
    now.available < rules.threshold &&
    now.spentThisMonth + now.price <= rules.monthlyCap
  );
}

/** Whether nothing but the month's cap stands against buying a pack: it is tried again when the next month begins. */
export const waitsForCap = (
  rules: Rules,
  now: { available: number; spentThisMonth: number; price: number },
): boolean =>
  !shouldTopUp(rules, now) &&
  now.price <= rules.monthlyCap &&
  shouldTopUp(rules, { ...now, spentThisMonth: 0 });

/** The first instant of the next calendar month, UTC. */
export const nextMonthStart = (now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));

/** The first instant of the calendar month, UTC. */
export const monthStart = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
