import type { CountedJobs } from '../data/job-counts.repository';
import type { JobCounts } from '../domain/figures';

/** The counts of a row alone. */
export function countsOf({
  key: _key,
  credits: _credits,
  lastAt: _lastAt,
  ...counts
}: CountedJobs): JobCounts {
  return counts;
}
