'use client';

import { useTranslations } from 'next-intl';
import { useSession } from '@/ui/api/use-session';
import { cn } from '@/ui/cn';
import { SegmentedControl } from '@/ui/segmented-control';
import { Skeleton } from '@/ui/skeleton';
import { useUpdateAvailability } from './use-availability';

const states = ['available', 'busy', 'offline'] as const;
export const availabilityDots = {
  available: 'bg-success',
  busy: 'bg-warning',
  offline: 'bg-muted-foreground',
} as const;

/** Available, busy or offline: takes effect at once. */
export function AvailabilitySwitch({ className }: { className?: string }) {
  const t = useTranslations('worker.availability');
  const { user } = useSession();
  const update = useUpdateAvailability();
  const status = user?.workerProfile?.availability.status;
  if (!status) return <Skeleton className={cn('h-9 w-64', className)} />;
  return (
    <SegmentedControl
      aria-label={t('title')}
      value={status}
      onValueChange={(next) => update.mutate({ status: next })}
      className={className}
      options={states.map((state) => ({
        value: state,
        label: t(state),
        icon: <span aria-hidden className={cn('size-2 rounded-full', availabilityDots[state])} />,
      }))}
    />
  );
}
