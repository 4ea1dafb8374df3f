'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocale } from 'next-intl';
import { DayPicker, type DayPickerProps } from 'react-day-picker';
import { enUS, km } from 'react-day-picker/locale';
import { cn } from './cn';

function Chevron({ orientation }: { orientation?: 'up' | 'down' | 'left' | 'right' }) {
  const Icon = orientation === 'left' ? ChevronLeft : ChevronRight;
  return <Icon aria-hidden className="size-4" />;
}

const components = { Chevron };

/** A month to choose a day, several days or a range from (`mode`), in the reader's language. */
export function Calendar({ className, ...props }: DayPickerProps) {
  const locale = useLocale();
  return (
    <DayPicker
      locale={locale === 'km' ? km : enUS}
      showOutsideDays
      className={cn('w-fit p-1 text-sm', className)}
      classNames={{
        months: 'relative flex flex-wrap gap-6',
        month_caption: 'flex h-9 items-center justify-center font-medium',
        nav: 'absolute inset-x-0 top-0 flex h-9 items-center justify-between',
        button_previous: 'grid size-8 place-items-center rounded-md hover:bg-accent disabled:opacity-40',
        button_next: 'grid size-8 place-items-center rounded-md hover:bg-accent disabled:opacity-40',
        weekday: 'size-9 text-xs font-normal text-muted-foreground',
        day: 'p-0 text-center',
        day_button: 'grid size-9 place-items-center rounded-md tabular hover:bg-accent',
        today: 'font-semibold text-primary',
        selected:
          '[&>button]:bg-primary [&>button]:text-primary-foreground [&>button]:hover:bg-primary-hover',
        range_middle:
          '[&>button]:rounded-none [&>button]:bg-primary-soft [&>button]:text-primary-soft-foreground',
        outside: 'text-muted-foreground opacity-60',
        disabled: 'pointer-events-none opacity-35',
      }}
      components={components}
      {...props}
    />
  );
}
