import { type CsvColumn, csvResponse } from '@/platform/http/csv';
import { mount, type V1App } from '@/platform/http/mount';
import { NEW_YORK, PHNOM_PENH, toWallClock } from '@/shared/time-zones';
import { SLOT_MINUTES, SLOTS_A_DAY } from '../domain/capacity';
import { type Capacity, getCapacity } from '../use-cases/get-capacity';
import { getCapacityRoute } from './capacity.contract';

/** GET admin/capacity. */
export function addCapacityRoutes(app: V1App): void {
  mount(app, getCapacityRoute, async ({ ctx, query: { format, ...span } }) => {
    const found = await getCapacity(ctx, span);
    if (format === 'csv') {
      const rows = found.slotStarts.map((_, index) => index);
      return csvResponse(`capacity-${found.from}.csv`, columnsOf(found), rows);
    }
    return { success: true, data: presentCapacity(found) };
  });
}

/** Capacity as it travels. */
export function presentCapacity({ now, slotStarts, ...rest }: Capacity) {
  return {
    ...rest,
    serverTime: now.toISOString(),
    firstSlot: (slotStarts[0] ?? now).toISOString(),
    slotMinutes: SLOT_MINUTES as 30,
  };
}

/** One row a half-hour: both clocks, the holiday, how many are free in all and by skill. */
function columnsOf({ slotStarts, days, free, skills }: Capacity): CsvColumn<number>[] {
  const at = (index: number) => slotStarts[index] as Date;
  const clock = (zone: string) => (index: number) => {
    const { date, minutes } = toWallClock(at(index), zone);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  };
  const day = (index: number) => days[Math.floor(index / SLOTS_A_DAY)];
  return [
    { header: 'Starts (UTC)', value: (index) => at(index).toISOString() },
    { header: 'Phnom Penh', value: clock(PHNOM_PENH) },
    { header: 'New York', value: clock(NEW_YORK) },
    { header: 'Holiday in Cambodia', value: (index) => day(index)?.holiday ?? '' },
    { header: 'Holiday in the US', value: (index) => day(index)?.holidayUS ?? '' },
    { header: 'Free', value: (index) => free[index] ?? 0 },
    ...skills.map(({ name, free: own }) => ({ header: name, value: (index: number) => own[index] ?? 0 })),
  ];
}
