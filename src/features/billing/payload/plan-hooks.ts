import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import type { PlanPrice } from '@/features/credits';
import { mongoOf } from '@/platform/mongo';
import { sessionOf } from '@/platform/payload/transaction';
import { agendaQueue, queued } from '@/platform/tasks';
import { syncPlansTask } from '../tasks/sync-plans.task';

interface Deal {
  prices?: PlanPrice[] | null;
  credits?: number;
  rolloverMonths?: number;
  trialCredits?: number;
}

/**
 * A price at Stripe stands for one deal. When the amount or the credits change, the plan lets go of its price, and the next
 * checkout makes another; who subscribed before keeps theirs.
 */
export const keepPricesOfSameDeal: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = (originalDoc ?? {}) as Deal;
  const after = data as Deal;
  const sameCredits =
    (after.credits ?? before.credits) === before.credits &&
    (after.rolloverMonths ?? before.rolloverMonths) === before.rolloverMonths &&
    (after.trialCredits ?? before.trialCredits) === before.trialCredits;
  const prices = after.prices ?? before.prices;
  if (!prices) return data;
  const kept = prices.map((price) => {
    const same = before.prices?.find(
      ({ interval, amount, currency }) =>
        interval === price.interval && amount === price.amount && currency === price.currency,
    );
    return { ...price, stripePriceId: sameCredits ? (same?.stripePriceId ?? null) : null };
  });
  return { ...data, prices: kept };
};

/** What Stripe does not know of a saved plan yet is told to it by a task, in the save's own transaction. */
export const tellStripeLater: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { db } = mongoOf(req.payload);
  await agendaQueue(db).enqueue(await sessionOf(req), [queued(syncPlansTask, {}, { key: 'plans' })]);
  return doc;
};
