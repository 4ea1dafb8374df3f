import type { Urgency } from '@/shared/vocabulary';

/** How careful a promise is. Compared with others by `npm run simulate`. */
export interface PromisePolicy {
  /** Of the workers who could do it, the one who finishes so many-th is counted on: the first may decline. */
  countOn: Readonly<Record<Urgency, number>>;
  /** Counting on somebody sooner than that instead costs so many minutes for each place. */
  marginMinutes: number;
  /** From posting until somebody has accepted. */
  findWorkerMinutes: number;
  /** From delivery until it has been checked. */
  checkMinutes: number;
}

export const DEFAULT_PROMISE_POLICY: PromisePolicy = {
  countOn: { standard: 3, priority: 2, rush: 1 },
  marginMinutes: 120,
  findWorkerMinutes: 20,
  checkMinutes: 30,
};
