import { OFFER_MINUTES } from '@/features/matching/domain/offer-window';
import { PREFERRED_MARGIN, WEIGHTS, type Weights } from '@/features/matching/domain/scoring';
import { DEFAULT_PROMISE_POLICY, type PromisePolicy } from '@/features/promise/domain/promise-policy';

/** What the simulator may vary of the rules. */
export interface Policy {
  name: string;
  weights: Weights;
  /** How far below the best a preferred worker still goes first. */
  preferredMargin: number;
  offerMinutes: number;
  promise: PromisePolicy;
  /** What new workers are taken to be rated; null for the platform's mean. */
  coldStart: number | null;
  /** Of the workers who could do it, the promise looks at so many, best first. */
  rosterSize: number;
  /** Whether an offer that waits for an answer counts as an active job where workers are scored. */
  offersCount: boolean;
}

export const DEFAULT_POLICY: Policy = {
  name: 'default',
  weights: WEIGHTS,
  preferredMargin: PREFERRED_MARGIN,
  offerMinutes: OFFER_MINUTES,
  promise: DEFAULT_PROMISE_POLICY,
  coldStart: null,
  rosterSize: 60,
  offersCount: true,
};

const weighing = (changes: Partial<Weights>) => ({ weights: { ...WEIGHTS, ...changes } });
const promising = (changes: Partial<PromisePolicy>) => ({
  promise: { ...DEFAULT_PROMISE_POLICY, ...changes },
});
const everywhere = (count: number) => ({ standard: count, priority: count, rush: count });

const VARIANTS: Readonly<Record<string, Partial<Policy>>> = {
  'skills-first': weighing({ skills: 0.55, availability: 0.15, rating: 0.15 }),
  'availability-first': weighing({ skills: 0.3, availability: 0.4, rating: 0.15 }),
  'rating-first': weighing({ skills: 0.3, availability: 0.2, rating: 0.35 }),
  'response-first': weighing({ rating: 0.1, response: 0.2 }),
  'preferred-0': { preferredMargin: 0 },
  'preferred-0.30': { preferredMargin: 0.3 },
  'offer-5-min': { offerMinutes: 5 },
  'offer-30-min': { offerMinutes: 30 },
  'offer-60-min': { offerMinutes: 60 },
  'count-on-first': promising({ countOn: everywhere(1) }),
  'count-on-second': promising({ countOn: everywhere(2) }),
  'count-on-fifth': promising({ countOn: everywhere(5) }),
  'margin-60': promising({ marginMinutes: 60 }),
  'margin-240': promising({ marginMinutes: 240 }),
  'margin-none-taken': promising({ marginMinutes: 1440 }),
  'roster-3': { rosterSize: 3 },
  'roster-5': { rosterSize: 5 },
  'roster-8': { rosterSize: 8 },
  'offers-not-counted': { offersCount: false },
  'find-60': promising({ findWorkerMinutes: 60 }),
  'find-180': promising({ findWorkerMinutes: 180 }),
  'new-as-3.5': { coldStart: 3.5 },
  'new-as-5': { coldStart: 5 },
};

/** Every policy that can be named. */
export const POLICIES: readonly Policy[] = [
  DEFAULT_POLICY,
  ...Object.entries(VARIANTS).map(([name, changes]) => ({ ...DEFAULT_POLICY, ...changes, name })),
];

/**
 * Those of these names, the default first; `all` for every one. `a+b` is a policy with the changes of both.
 * @throws Error for a name that is not known
 */
export function policiesOf(names: string): Policy[] {
  if (names === 'all') return [...POLICIES];
  const asked = names.split(',').filter((name) => name && name !== DEFAULT_POLICY.name);
  return [DEFAULT_POLICY, ...asked.map((name) => ({ ...DEFAULT_POLICY, ...changesOf(name), name }))];
}

function changesOf(name: string): Partial<Policy> {
  const parts = name.split('+').map((part) => {
    const changes = VARIANTS[part];
    if (!changes)
      throw new Error(`no policy is called ${part}; there are ${Object.keys(VARIANTS).join(', ')}`);
    return changes;
  });
  return Object.assign({}, ...parts);
}
