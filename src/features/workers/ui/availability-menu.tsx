'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSession } from '@/ui/api/use-session';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from '@/ui/dropdown-menu';
import { availabilityDots } from './availability-switch';
import { useUpdateAvailability } from './use-availability';

const states = ['available', 'busy', 'offline'] as const;

/** The reader's availability in the top bar: seen and changed from every page. */
export function AvailabilityMenu() {
  const t = useTranslations('worker.availability');
  const { user } = useSession();
  const update = useUpdateAvailability();
  const status = user?.workerProfile?.availability.status;
  if (!status) return null;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="secondary"
          size="sm"
          aria-label={t('now', { status: t(status) })}
          className="rounded-full px-2.5"
        >
          <span aria-hidden className={cn('size-2.5 rounded-full', availabilityDots[status])} />
          <span className="max-sm:sr-only">{t(status)}</span>
          <ChevronDown aria-hidden className="size-3.5 opacity-60" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuRadioGroup
          value={status}
          onValueChange={(next) => update.mutate({ status: next as (typeof states)[number] })}
        >
          {states.map((state) => (
            <DropdownMenuRadioItem key={state} value={state}>
              <span aria-hidden className={cn('size-2 rounded-full', availabilityDots[state])} />
              {t(state)}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
