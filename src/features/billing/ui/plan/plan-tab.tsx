'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import type { MySubscription } from '../use-subscription';
import { CurrentPlan } from './current-plan';
import { PlanPicker } from './plan-picker';

/** The plan that runs, and those to choose from. */
export function PlanTab({ mine }: { mine: UseQueryResult<MySubscription, Error> }) {
  if (mine.error && !mine.data) {
    return <ErrorState error={mine.error} onRetry={() => void mine.refetch()} />;
  }
  if (!mine.data) {
    return (
      <div className="space-y-5">
        <Skeleton className="h-44 rounded-lg" />
        <Skeleton className="h-72 rounded-lg" />
      </div>
    );
  }
  return (
    <div className="space-y-6">
      <CurrentPlan mine={mine.data} />
      <PlanPicker mine={mine.data} />
    </div>
  );
}
