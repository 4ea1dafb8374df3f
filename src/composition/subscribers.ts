import { creditSubscribers } from '@/features/credits';
import { jobSubscribers } from '@/features/jobs';
import { matchingSubscribers } from '@/features/matching';
import { organizationSubscribers } from '@/features/organizations';
import { workerSubscribers } from '@/features/workers';
import type { Subscriber } from '@/platform/subscribers';

/** Who answers to which event, inside the transaction that caused it. */
export const subscribers: readonly Subscriber[] = [
  ...organizationSubscribers,
  ...creditSubscribers,
  ...workerSubscribers,
  ...jobSubscribers,
  ...matchingSubscribers,
];
