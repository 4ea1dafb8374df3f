/** Counts of jobs, as one aggregation brings them; everything else is computed from them. */
export interface JobCounts {
  jobs: number;
  completed: number;
  cancelled: number;
  delivered: number;
  onTime: number;
  late: number;
  /** Approved without a change having been asked for. */
  firstPass: number;
  /** Rounds of changes. */
  revisions: number;
  rated: number;
  ratingSum: number;
  /** Ratings that went the other way: what workers gave the client. */
  ratedBack: number;
  ratingBackSum: number;
  /** From posting to the last delivery, one for each delivered job. */
  minutes: readonly number[];
}

/** Part of a whole as 0–1 with four decimals; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((part / whole) * 10_000) / 10_000 : null;
}

/** The middle one, or the mean of the middle two, rounded; null of none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return Math.round(sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2);
}

/** A mean with two decimals; null of none. */
export function mean(sum: number, count: number): number | null {
  return count > 0 ? Math.round((sum / count) * 100) / 100 : null;
}

/** The figures that people read, of the counts. */
export function figuresOf(counts: JobCounts) {
  const { minutes, ratingSum, ratingBackSum, ...plain } = counts;
  return {
    ...plain,
    open: counts.jobs - counts.completed - counts.cancelled,
    onTimeRate: share(counts.onTime, counts.onTime + counts.late),
    firstPassRate: share(counts.firstPass, counts.completed),
    revisionsPerJob: mean(counts.revisions, counts.delivered),
    averageRating: mean(ratingSum, counts.rated),
    averageRatingBack: mean(ratingBackSum, counts.ratedBack),
    turnaroundMinutes: median(minutes),
  };
}

/** Counts of no jobs. */
export const NO_JOBS: JobCounts = {
  jobs: 0,
  completed: 0,
  cancelled: 0,
  delivered: 0,
  onTime: 0,
  late: 0,
  firstPass: 0,
  revisions: 0,
  rated: 0,
  ratingSum: 0,
  ratedBack: 0,
  ratingBackSum: 0,
  minutes: [],
};

/** Counts of two groups that have no job in common. */
export function addCounts(one: JobCounts, other: JobCounts): JobCounts {
  const sum = Object.fromEntries(
    Object.keys(NO_JOBS).map((key) => {
      const name = key as keyof JobCounts;
      return [name, name === 'minutes' ? [...one.minutes, ...other.minutes] : one[name] + other[name]];
    }),
  );
  return sum as unknown as JobCounts;
}
