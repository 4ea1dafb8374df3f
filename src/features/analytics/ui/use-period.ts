'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { addDays, toWallClock } from '@/shared/time-zones';
import { useZones } from '@/ui/reader-zone';
import { shiftMonth } from '../domain/period';

/** Periods that are one press away. */
export const PRESETS = ['30d', '3m', '12m', 'year'] as const;
export type Preset = (typeof PRESETS)[number];

const startOf: Record<Preset, (today: string) => string> = {
  '30d': (today) => addDays(today, -29),
  '3m': (today) => `${shiftMonth(today.slice(0, 7), -2)}-01`,
  '12m': (today) => `${shiftMonth(today.slice(0, 7), -11)}-01`,
  year: (today) => `${today.slice(0, 4)}-01-01`,
};
const DAY = /^20\d\d-\d\d-\d\d$/;

/** Which days the page reports, and by what, kept in its address. */
export function usePeriod() {
  const params = useSearchParams();
  const pathname = usePathname();
  const router = useRouter();
  const { own } = useZones();
  const today = toWallClock(new Date(), own).date;
  const [askedFrom, askedTo] = [params.get('from') ?? '', params.get('to') ?? ''];
  const isCustom = DAY.test(askedFrom) && DAY.test(askedTo) && askedFrom <= askedTo;
  const preset: Preset = PRESETS.find((one) => one === params.get('period')) ?? '12m';
  const from = isCustom ? askedFrom : startOf[preset](today);
  const to = isCustom ? askedTo : today;
  const set = (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    router.replace(next.size > 0 ? `${pathname}?${next}` : pathname, { scroll: false });
  };
  return {
    from,
    to,
    preset: isCustom ? null : preset,
    choose: (next: Preset) => set({ period: next, from: null, to: null }),
    setDays: (days: { from: string; to: string }) => set({ ...days, period: null }),
    /** A word of the address that says how a part of the page is cut. */
    word: (name: string) => params.get(name),
    setWord: (name: string, value: string) => set({ [name]: value }),
  };
}
