import type { Figures } from './figures';

/** A mean over runs, and how far it may be off (95 %). */
export interface Estimate {
  mean: number;
  /** Half the width of the interval; null for a single run. */
  within: number | null;
}

/** Student's t for 95 %, two-sided, by degrees of freedom. */
const T95 = [
  12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.1,
  2.09,
];

/** The mean of some runs with its 95 % confidence interval. */
export function estimate(values: readonly number[]): Estimate {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
  if (count < 2) return { mean, within: null };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const t = T95[count - 2] ?? 1.96;
  return { mean, within: t * Math.sqrt(variance / count) };
}

/**
 * How much a policy changes a figure: the mean of the differences run by run, both having met the same market. What
 * makes one market easier than another cancels out.
 */
export function difference(
  policy: readonly Figures[],
  base: readonly Figures[],
  figure: keyof Figures,
): Estimate {
  return estimate(policy.map((run, index) => run[figure] - (base[index]?.[figure] ?? 0)));
}

/** Whether a difference is more than chance. */
export const isClear = ({ mean, within }: Estimate): boolean => within !== null && Math.abs(mean) > within;
