'use client';

import { CopyCheck, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/ui/button';
import { Card, CardContent, CardFooter, CardHeader } from '@/ui/card';
import { Input } from '@/ui/input';
import { zoneCity } from '@/ui/reader-zone';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import { coverage, lengthOf, type Shift, WEEKDAYS } from './shift-week';
import { type Availability, useUpdateAvailability } from './use-availability';

const FIRST: Pick<Shift, 'start' | 'end'> = { start: '08:00', end: '17:00' };
/** A Sunday, to name weekdays by. */
const SUNDAY = Date.UTC(2026, 0, 4);

/** The week's shifts in the worker's own zone, drawn and edited day by day; saved as a whole. */
export function ShiftsCard({ availability }: { availability: Availability }) {
  const t = useTranslations('profile');
  const tc = useTranslations('common');
  const formats = useFormat();
  const update = useUpdateAvailability();
  const saved = JSON.stringify(availability.shifts);
  const [shifts, setShifts] = useState<readonly Shift[]>(availability.shifts);
  useEffect(() => setShifts(JSON.parse(saved) as Shift[]), [saved]);
  const changed = JSON.stringify(shifts) !== saved;
  const wrong = shifts.some((shift) => !shift.start || !shift.end || shift.start === shift.end);
  const total = shifts.reduce((sum, shift) => sum + (shift.start && shift.end ? lengthOf(shift) : 0), 0);
  const replace = (old: Shift, next: Shift | null) =>
    setShifts((all) => all.flatMap((each) => (each === old ? (next ? [next] : []) : [each])));
  const monday = shifts.filter((shift) => shift.weekday === 1);
  return (
    <Card id="shifts" className="scroll-mt-20">
      <CardHeader
        title={t('shifts')}
        description={t('shiftsHint', { zone: zoneCity(availability.timezone) })}
        actions={
          monday.length > 0 ? (
            <Button
              variant="ghost"
              size="sm"
              onClick={() =>
                setShifts((all) => [
                  ...all.filter(({ weekday }) => weekday === 0 || weekday === 1 || weekday === 6),
                  ...[2, 3, 4, 5].flatMap((weekday) => monday.map((shift) => ({ ...shift, weekday }))),
                ])
              }
            >
              <CopyCheck aria-hidden />
              {t('copyMonday')}
            </Button>
          ) : null
        }
      />
      <CardContent className="space-y-1">
        <DayScale />
        <ul className="divide-y">
          {WEEKDAYS.map((weekday) => (
            <DayRow
              key={weekday}
              name={formats.time(SUNDAY + weekday * 86_400_000, 'day', 'UTC').split(/[,\s]/)[0] ?? ''}
              covered={coverage(shifts, weekday)}
              shifts={shifts.filter((shift) => shift.weekday === weekday)}
              onAdd={() => setShifts((all) => [...all, { weekday, ...FIRST }])}
              onChange={replace}
            />
          ))}
        </ul>
      </CardContent>
      <CardFooter>
        <span className="text-sm text-muted-foreground tabular">
          {t('perWeek', { hours: formats.duration(total) })}
        </span>
        <span className="flex gap-2">
          {changed ? (
            <Button variant="ghost" onClick={() => setShifts(availability.shifts)}>
              {tc('cancel')}
            </Button>
          ) : null}
          <Button
            disabled={!changed || wrong}
            loading={update.isPending}
            onClick={() =>
              update.mutate(
                {
                  shifts: [...shifts],
                  ...(total > 0 ? { hoursPerWeek: Math.min(84, Math.max(1, Math.round(total / 60))) } : {}),
                },
                { onSuccess: () => toast.success(tc('saved')) },
              )
            }
          >
            {tc('save')}
          </Button>
        </span>
      </CardFooter>
    </Card>
  );
}

function DayScale() {
  return (
    <div
      aria-hidden
      className="mr-10 ml-18 flex justify-between text-[0.6875rem] text-muted-foreground tabular"
    >
      {['00', '06', '12', '18', '24'].map((hour) => (
        <span key={hour}>{hour}</span>
      ))}
    </div>
  );
}

interface DayRowProps {
  name: string;
  covered: readonly { from: number; to: number }[];
  shifts: readonly Shift[];
  onAdd: () => void;
  onChange: (old: Shift, next: Shift | null) => void;
}

function DayRow({ name, covered, shifts, onAdd, onChange }: DayRowProps) {
  const t = useTranslations('profile');
  return (
    <li className="py-2">
      <div className="flex items-center gap-2">
        <span className="w-16 shrink-0 text-sm font-medium">{name}</span>
        <div aria-hidden className="relative h-6 min-w-0 flex-1 overflow-hidden rounded-md bg-muted">
          {covered.map(({ from, to }) => (
            <span
              key={from}
              className="absolute inset-y-0 rounded-sm bg-primary/80"
              style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
            />
          ))}
        </div>
        <Button variant="ghost" size="icon-sm" aria-label={t('addShift', { day: name })} onClick={onAdd}>
          <Plus aria-hidden />
        </Button>
      </div>
      {shifts.map((shift, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shifts of a day have no identity but their place
        <div key={index} className="mt-1.5 flex items-center gap-2 sm:ml-12">
          <Input
            type="time"
            aria-label={t('shiftStart', { day: name })}
            value={shift.start}
            onChange={(event) => onChange(shift, { ...shift, start: event.target.value })}
            className="w-auto min-w-0 flex-1 px-2 sm:flex-none sm:px-3 max-sm:[&::-webkit-calendar-picker-indicator]:hidden"
          />
          <span aria-hidden>–</span>
          <Input
            type="time"
            aria-label={t('shiftEnd', { day: name })}
            value={shift.end}
            onChange={(event) => onChange(shift, { ...shift, end: event.target.value })}
            className="w-auto min-w-0 flex-1 px-2 sm:flex-none sm:px-3 max-sm:[&::-webkit-calendar-picker-indicator]:hidden"
          />
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={t('removeShift', { day: name })}
            onClick={() => onChange(shift, null)}
          >
            <X aria-hidden />
          </Button>
        </div>
      ))}
    </li>
  );
}
