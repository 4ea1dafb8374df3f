import { add, type Figures, noFigures, type Summed, summed } from './figures';
import { endOf } from './months';
import { churn, type PaidPeriod, recurringAt } from './recurring';

interface Money {
  month: string;
  type: string;
  organization: string | null;
  job: string | null;
  amount: number;
  fee: number;
  revenue: number;
}

interface CreditMove {
  month: string;
  type: string;
  lot: string;
  organization: string;
  job: string | null;
  amount: number;
}

export interface RevenueInput {
  /** Oldest first, without gaps. */
  months: readonly string[];
  money: readonly Money[];
  /** Of all time, because what is deferred began somewhere. */
  credits: readonly CreditMove[];
  unitValues: ReadonlyMap<string, number>;
  organizations: ReadonlyMap<string, { name: string; tier: string }>;
  jobs: ReadonlyMap<string, { organization: string; category: string }>;
  periods: readonly PaidPeriod[];
  now: Date;
}

const RECEIVED: Readonly<Record<string, 'subscriptions' | 'packs' | 'jobs'>> = {
  subscription_payment: 'subscriptions',
  credit_purchase: 'packs',
  one_time_payment: 'jobs',
};

function figuresOfMoney({ type, amount, fee, revenue }: Money): Partial<Figures> {
  const received = RECEIVED[type];
  if (received) {
    const taken = received === 'jobs' ? { jobsTaken: revenue + fee } : {};
    return { [received]: amount, fees: fee, ...taken };
  }
  if (type === 'refund') return { refunds: -amount };
  if (type === 'dispute') return { disputes: -amount, fees: fee };
  if (type === 'worker_earning') return { workerCost: -revenue };
  return type === 'worker_payout' ? { payouts: amount } : {};
}

type Deferral = 'added' | 'used' | 'expired' | 'revoked';

/** How a change of unspent credits counts: what was granted, spent, lost, or taken back by staff or a refund. */
function deferralOf(type: string, amount: number): Deferral {
  if (type === 'credit_usage' || type === 'refund') return 'used';
  if (type === 'credit_expiry' || type === 'credit_release') return 'expired';
  return amount > 0 ? 'added' : 'revoked';
}

interface Deferred {
  opening: number;
  added: number;
  used: number;
  expired: number;
  revoked: number;
  closing: number;
}

/** Figures of the months asked for, and of what they divide into. */
export function assembleRevenue(input: RevenueInput) {
  const { months, money, credits, unitValues, organizations, jobs, periods, now } = input;
  const [first, wanted] = [months[0] ?? '', new Set(months)];
  const groups = { month: new Map<string, Figures>(), tier: new Map<string, Figures>() };
  const monthTier = new Map<string, Figures>();
  const category = new Map<string, Figures>();
  const client = new Map<string, Figures>();
  const into = (map: Map<string, Figures>, key: string, more: Partial<Figures>) => {
    const figures = map.get(key) ?? noFigures();
    add(figures, more);
    map.set(key, figures);
  };
  const count = (
    at: { month: string; organization: string | null; job: string | null },
    more: Partial<Figures>,
  ) => {
    const job = at.job ? jobs.get(at.job) : undefined;
    const organization = at.organization ?? job?.organization ?? null;
    into(groups.month, at.month, more);
    if (organization) {
      const tier = organizations.get(organization)?.tier ?? 'unknown';
      into(groups.tier, tier, more);
      into(monthTier, `${at.month} ${tier}`, more);
      into(client, organization, more);
    }
    if (job) into(category, job.category, more);
  };

  for (const row of money) if (wanted.has(row.month)) count(row, figuresOfMoney(row));

  const deferrals = new Map<string, Record<Deferral, number>>();
  let opening = 0;
  for (const move of credits) {
    const value = move.amount * (unitValues.get(move.lot) ?? 0);
    if (value === 0) continue;
    if (move.month < first) opening += value;
    if (!wanted.has(move.month)) continue;
    const kind = deferralOf(move.type, move.amount);
    const sums = deferrals.get(move.month) ?? { added: 0, used: 0, expired: 0, revoked: 0 };
    sums[kind] += value;
    deferrals.set(move.month, sums);
    if (kind === 'used') count(move, { creditsUsed: -value });
    if (kind === 'expired') count(move, { breakage: -value });
  }

  let balance = Math.round(opening);
  let before = recurringAt(periods, new Date(0));
  if (months.length > 0) before = recurringAt(periods, new Date(endOf(first).getTime() - 1));
  const rows = months.map((month, index) => {
    const sums = deferrals.get(month) ?? { added: 0, used: 0, expired: 0, revoked: 0 };
    const deferred: Deferred = {
      opening: balance,
      added: Math.round(sums.added),
      used: Math.round(sums.used),
      expired: Math.round(sums.expired),
      revoked: Math.round(sums.revoked),
      closing: 0,
    };
    balance += deferred.added + deferred.used + deferred.expired + deferred.revoked;
    deferred.closing = balance;
    const end = endOf(month) > now ? now : new Date(endOf(month).getTime() - 1);
    const recurring = recurringAt(periods, end);
    const row = {
      month,
      ...summed(groups.month.get(month) ?? noFigures()),
      deferred,
      mrr: recurring.mrr,
      customers: recurring.customers,
      arpa: recurring.customers === 0 ? 0 : Math.round(recurring.mrr / recurring.customers),
      churnPercent: index === 0 ? null : churn(before, recurring),
    };
    before = recurring;
    return row;
  });

  const total = noFigures();
  for (const figures of groups.month.values()) add(total, figures);
  return {
    months: rows,
    total: summed(total),
    tiers: divided(groups.tier, (key) => key),
    monthTiers: [...monthTier].map(([key, figures]) => {
      const [month = '', tier = ''] = key.split(' ');
      return { month, tier, ...summed(figures) };
    }),
    categories: divided(category, (key) => key),
    clients: divided(client, (key) => organizations.get(key)?.name ?? 'Unknown'),
  };
}

function divided(map: ReadonlyMap<string, Figures>, nameOf: (key: string) => string) {
  return [...map]
    .map(([key, figures]): { key: string; name: string } & Summed => ({
      key,
      name: nameOf(key),
      ...summed(figures),
    }))
    .sort((a, b) => b.recognised - a.recognised || b.received - a.received || a.name.localeCompare(b.name));
}
