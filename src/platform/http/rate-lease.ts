/** What the common store says after points were taken from it. */
export interface Taken {
  /** Points that are left in the window, for everybody. */
  remaining: number;
  /** Until the window ends. */
  msLeft: number;
}

/** Takes points from the common store. Throws when they are used up. */
export type TakePoints = (key: string, points: number) => Promise<Taken>;

interface Lease {
  /** Points that were taken in advance and are not used. */
  held: number;
  /** Points that were left in the store when they were taken. */
  remaining: number;
  /** By `performance.now()`. */
  until: number;
  refill: Promise<void> | null;
}

/** At most so many points are taken at once, */
const MOST_AT_ONCE = 50;
/** and never more than this part of what is left, so that processes do not starve each other. */
const PART = 10;
const MOST_KEYS = 10_000;

/**
 * Counts calls against a common limit without a write for each: points are taken from the store some at a time
 * and used up here. Nobody gets more than the limit, whatever the number of processes. One process alone counts exactly: the
 * takes shrink to single points towards the limit. With several, a caller may be refused early by what the others
 * hold, each at most a tenth of what was left when it took.
 */
export function leasedLimit(take: TakePoints, clock: () => number = () => performance.now()) {
  const leases = new Map<string, Lease>();

  const takeFor = async (key: string, points: number): Promise<Lease> => {
    const { remaining, msLeft } = await take(key, points);
    const lease = leases.get(key);
    const fresh: Lease = { held: points, remaining, until: clock() + msLeft, refill: null };
    if (lease && lease.until > clock()) fresh.held += lease.held;
    if (leases.size >= MOST_KEYS) leases.clear();
    leases.set(key, fresh);
    return fresh;
  };
  const use = (lease: Lease): Taken => {
    lease.held -= 1;
    return { remaining: lease.remaining + lease.held, msLeft: Math.max(0, lease.until - clock()) };
  };

  return async (key: string): Promise<Taken> => {
    for (;;) {
      const lease = leases.get(key);
      if (!lease || lease.until <= clock()) return use(await takeFor(key, 1));
      if (lease.held > 0) return use(lease);
      const points = Math.min(MOST_AT_ONCE, Math.floor(lease.remaining / PART));
      if (points <= 1) return use(await takeFor(key, 1));
      // One take for all who wait; whoever finds it used up again goes on.
      lease.refill ??= takeFor(key, points).then(
        () => undefined,
        (error) => {
          lease.refill = null;
          throw error;
        },
      );
      await lease.refill;
    }
  };
}
