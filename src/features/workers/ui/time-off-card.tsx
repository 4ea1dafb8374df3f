'use client';

import { CalendarOff, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DateRange } from 'react-day-picker';
import { Button } from '@/ui/button';
import { Calendar } from '@/ui/calendar';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from '@/ui/dialog';
import { Input } from '@/ui/input';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import { type Availability, useUpdateAvailability } from './use-availability';

/** The calendar's day as the API names it. */
const dayOf = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** Days off that are still to come, and a calendar to add some. No offers come on them. */
export function TimeOffCard({ availability }: { availability: Availability }) {
  const t = useTranslations('profile');
  const formats = useFormat();
  const update = useUpdateAvailability();
  const sorted = availability.timeOff.toSorted((a, b) => a.from.localeCompare(b.from));
  const day = (value: string) => formats.time(`${value}T00:00:00Z`, 'day', 'UTC');
  return (
    <Card>
      <CardHeader
        title={t('timeOff')}
        description={t('timeOffHint')}
        actions={<AddTimeOff availability={availability} />}
      />
      <CardContent>
        {sorted.length === 0 ? <p className="text-sm text-muted-foreground">{t('noTimeOff')}</p> : null}
        <ul className="divide-y">
          {sorted.map((off) => (
            <li
              key={`${off.from}${off.to}`}
              className="flex items-center gap-3 py-2 text-sm first:pt-0 last:pb-0"
            >
              <CalendarOff aria-hidden className="size-4 shrink-0 text-muted-foreground" />
              <span className="min-w-0 flex-1">
                <span className="font-medium tabular">
                  {off.from === off.to ? day(off.from) : `${day(off.from)} – ${day(off.to)}`}
                </span>
                {off.note ? <span className="block truncate text-muted-foreground">{off.note}</span> : null}
              </span>
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={t('removeTimeOff', { day: day(off.from) })}
                disabled={update.isPending}
                onClick={() =>
                  update.mutate({ timeOff: availability.timeOff.filter((each) => each !== off) })
                }
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      </CardContent>
    </Card>
  );
}

function AddTimeOff({ availability }: { availability: Availability }) {
  const t = useTranslations('profile');
  const tc = useTranslations('common');
  const update = useUpdateAvailability();
  const [open, setOpen] = useState(false);
  const [range, setRange] = useState<DateRange>();
  const [note, setNote] = useState('');
  function add() {
    if (!range?.from) return;
    const added = {
      from: dayOf(range.from),
      to: dayOf(range.to ?? range.from),
      ...(note.trim() ? { note: note.trim() } : {}),
    };
    update.mutate(
      { timeOff: [...availability.timeOff, added] },
      {
        onSuccess: () => {
          setOpen(false);
          setRange(undefined);
          setNote('');
          toast.success(tc('saved'));
        },
      },
    );
  }
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="sm">
          <Plus aria-hidden />
          {tc('add')}
        </Button>
      </DialogTrigger>
      <DialogContent title={t('addTimeOff')} description={t('addTimeOffHint')} size="sm">
        <Calendar
          mode="range"
          selected={range}
          onSelect={setRange}
          disabled={{ before: new Date() }}
          className="mx-auto"
        />
        <Input
          className="mt-3"
          maxLength={200}
          value={note}
          aria-label={t('timeOffNote')}
          placeholder={t('timeOffNote')}
          onChange={(event) => setNote(event.target.value)}
        />
        <DialogFooter>
          <Button disabled={!range?.from} loading={update.isPending} onClick={add}>
            {tc('add')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
