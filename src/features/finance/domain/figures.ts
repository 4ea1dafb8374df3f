/** What finance adds up, US cents. */
export interface Figures {
  subscriptions: number;
  packs: number;
  jobs: number;
  refunds: number;
  disputes: number;
  fees: number;
  /** Value of credits spent on jobs, at what they were bought for, less what came back. */
  creditsUsed: number;
  /** Money of jobs that was taken at their end. */
  jobsTaken: number;
  /** Value of credits that expired unused. */
  breakage: number;
  workerCost: number;
  payouts: number;
}

export const noFigures = (): Figures => ({
  subscriptions: 0,
  packs: 0,
  jobs: 0,
  refunds: 0,
  disputes: 0,
  fees: 0,
  creditsUsed: 0,
  jobsTaken: 0,
  breakage: 0,
  workerCost: 0,
  payouts: 0,
});

/** Adds some to others, in place. */
export function add(to: Figures, more: Partial<Figures>): void {
  for (const [name, value] of Object.entries(more)) to[name as keyof Figures] += value;
}

/** Whole cents, with the sums and the margin that follow from them. */
export function summed(figures: Figures) {
  const whole = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value)]),
  ) as unknown as Figures;
  const received = whole.subscriptions + whole.packs + whole.jobs;
  const recognised = whole.creditsUsed + whole.jobsTaken + whole.breakage;
  const margin = recognised - whole.workerCost - whole.fees;
  return {
    ...whole,
    received,
    netReceived: received - whole.refunds - whole.disputes - whole.fees,
    recognised,
    margin,
    marginPercent: recognised === 0 ? null : Math.round((1000 * margin) / recognised) / 10,
  };
}

export type Summed = ReturnType<typeof summed>;
