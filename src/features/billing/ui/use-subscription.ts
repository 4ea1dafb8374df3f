'use client';

import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';

export type MySubscription = Schema<'MySubscription'>;
export type Subscription = Schema<'Subscription'>;
export type Plan = Schema<'Plan'>;
export type Tier = Subscription['tier'];
export type Interval = Subscription['interval'];

/** What changes when the subscription does. */
export const BILLING_PATHS = [
  '/users/me/subscription',
  '/users/me/credits',
  '/subscriptions',
  '/payments',
] as const;

/** The organization's subscription. Asked for again every few seconds while Stripe's answer is awaited. */
export function useSubscription(awaiting = false) {
  return useQuery({
    ...apiQuery('/users/me/subscription'),
    refetchInterval: awaiting ? 2_000 : false,
  });
}

/** The plans that can be subscribed to, in order. */
export function usePaidPlans() {
  const plans = useQuery({ ...apiQuery('/subscriptions/plans'), staleTime: 600_000 });
  return { ...plans, data: plans.data?.filter((plan) => plan.tier !== 'payAsYouGo') };
}

/** The price of a plan per month or year; undefined when it is not sold so. */
export const priceOf = (plan: Plan, interval: Interval) =>
  plan.prices.find((price) => price.interval === interval);
