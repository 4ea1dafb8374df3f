import { DEFAULT_MEANS, type PlatformMeans } from './scoring';

/** With fewer ratings, or fewer workers who ever answered, a mean says nothing: the default stands. */
const ENOUGH = 20;

/** Sums over all workers. */
export interface PlatformSums {
  ratings: number;
  /** Of each worker's mean × number. */
  ratingSum: number;
  /** Workers who ever answered an offer, and the mean of their answer times. */
  answering: number;
  meanMinutes: number | null;
}

/** The means that stand in for a new worker's own; two decimals. */
export function meansFrom({ ratings, ratingSum, answering, meanMinutes }: PlatformSums): PlatformMeans {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    rating: ratings >= ENOUGH ? rounded(ratingSum / ratings) : DEFAULT_MEANS.rating,
    responseMinutes:
      answering >= ENOUGH && meanMinutes !== null ? rounded(meanMinutes) : DEFAULT_MEANS.responseMinutes,
  };
}
