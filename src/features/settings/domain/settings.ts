/** Late delivery: over this many hours late, this share of the price comes back. */
export interface RefundStep {
  overHours: number;
  percent: number;
}

/** Share of the price, in percent, that a cancelling client still pays, by status. */
export interface CancellationShares {
  assigned: number;
  in_progress: number;
  review: number;
  revision: number;
}

/** How a worker can be paid out. */
export const PAYOUT_RAILS = ['wise', 'aba', 'acleda', 'wing'] as const;
export type PayoutRail = (typeof PAYOUT_RAILS)[number];

/** How money reaches workers by one rail. Amounts are US cents; `currency` is what the account there receives. */
export interface PayoutRailTerms {
  rail: PayoutRail;
  /** Less than this carries over to the next run. */
  minimum: number;
  /** Taken out of the payout. */
  fee: number;
  currency: 'USD' | 'KHR';
}

/** Our own company, as invoices and statements name it. */
export interface Company {
  name: string;
  /** With line breaks. */
  address: string;
  taxId: string;
  email: string;
}

/** What staff can tune without a release. */
export interface Settings {
  /** Minutes of a worker's shift in which an offer waits for an answer. */
  offerMinutes: number;
  /** By rising `overHours`. */
  refundLadder: RefundStep[];
  /**
   * Minutes of their own shift after which a worker who took a job, has not begun it and was not seen since loses it; 0 for
   * never.
   */
  silentMinutes: number;
  /** Hours in review after which a job approves itself. */
  autoCompleteHours: number;
  /** Hours in review after which the client is reminded. */
  reminderHours: number[];
  /** Jobs a worker may hold at once. */
  concurrencyCap: number;
  cancellationShares: CancellationShares;
  /** A worker's first jobs, all of which we check ourselves. */
  qaFirstJobs: number;
  /** Percent of the other deliveries that we check. */
  qaSamplePercent: number;
  /** Days from approval until an earning clears. */
  clearingDays: number;
  /** Seconds in which an approval can be undone. */
  undoSeconds: number;
  /** Days after approval in which a job can be reopened. */
  reopenDays: number;
  /** Days after approval in which both sides can rate. */
  ratingDays: number;
  /** Promotional credits for a new organization once its owner's address is verified, good for 30 days; 0 for none. */
  welcomeCredits: number;
  /**
   * Promotional credits for each of the two when an organization that another referred pays its first invoice, the days that they
   * live, and the rewards that one organization can get in 365 days. No credits: no programme.
   */
  referral: { credits: number; days: number; yearlyCap: number };
  /** Days after a subscription's payment failed in which its organization may still post. */
  pastDueGraceDays: number;
  /** A balance that falls below so many credits is told to its organization; 0 for never. */
  lowBalanceCredits: number;
  /** Days before credits expire in which their organization is told. */
  expiryNoticeDays: number[];
  /** On every paper issued from now on. */
  company: Company;
  /** US cents for one credit where a job is paid in money instead of credits. */
  payAsYouGoCreditPrice: number;
  /** What an hourly job's cap is, in percent of its estimate. */
  hourlyCapPercent: number;
  /** Whether an organization may post while a payment of its is disputed. */
  disputeStopsPosting: boolean;
  /** Riel for one US dollar, and the day the rate is of (`YYYY-MM-DD`). */
  khrRate: { rate: number; date: string };
  /** The rails that workers can choose from. */
  payoutRails: PayoutRailTerms[];
  /** US cents that reading briefs by the model may cost in a day (UTC); beyond it the built-in analyser reads. */
  analysisBudget: number;
  /** Whether staff need a second factor: without one they can only set it up. */
  staffSecondFactor: boolean;
  /** US cents of a payout run above which a second person approves it. */
  payoutApprovalLimit: number;
  /** Gigabytes of files that an organization may have, by its plan, and a worker's portfolio. */
  storageGb: { starter: number; growth: number; scale: number; payAsYouGo: number; portfolio: number };
}

/** The rules a new installation starts with. */
export const DEFAULT_SETTINGS: Settings = {
  offerMinutes: 15,
  silentMinutes: 120,
  refundLadder: [
    { overHours: 0, percent: 25 },
    { overHours: 4, percent: 50 },
    { overHours: 12, percent: 100 },
  ],
  autoCompleteHours: 72,
  reminderHours: [24, 48, 66],
  concurrencyCap: 5,
  cancellationShares: { assigned: 25, in_progress: 50, review: 100, revision: 100 },
  qaFirstJobs: 3,
  qaSamplePercent: 10,
  clearingDays: 5,
  undoSeconds: 10,
  reopenDays: 7,
  ratingDays: 14,
  welcomeCredits: 10,
  referral: { credits: 5, days: 90, yearlyCap: 20 },
  pastDueGraceDays: 7,
  lowBalanceCredits: 5,
  expiryNoticeDays: [14, 3],
  company: { name: 'Nimmit', address: '', taxId: '', email: 'billing@nimmit.example' },
  payAsYouGoCreditPrice: 3500,
  hourlyCapPercent: 125,
  disputeStopsPosting: true,
  khrRate: { rate: 4100, date: '2026-01-01' },
  payoutRails: [
    { rail: 'wise', minimum: 2_000, fee: 120, currency: 'USD' },
    { rail: 'aba', minimum: 500, fee: 0, currency: 'USD' },
    { rail: 'acleda', minimum: 500, fee: 25, currency: 'USD' },
    { rail: 'wing', minimum: 500, fee: 50, currency: 'KHR' },
  ],
  analysisBudget: 500,
  staffSecondFactor: false,
  payoutApprovalLimit: 100_000,
  storageGb: { starter: 25, growth: 100, scale: 500, payAsYouGo: 10, portfolio: 2 },
};
