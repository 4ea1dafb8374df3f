'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { khmerDuration, khmerRelative, khmerTime } from './khmer-dates';
import { useZones } from './reader-zone';

const styles = {
  time: { hour: 'numeric', minute: '2-digit' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  datetime: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  full: { dateStyle: 'full', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type TimeStyle = keyof typeof styles;
export type Instant = string | number | Date;

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Formats in the reader's language and zone. Money is in minor units, durations in minutes, sizes in bytes. */
export function useFormat() {
  const locale = useLocale();
  const { own } = useZones();
  return useMemo(() => formatters(locale === 'km', own), [locale, own]);
}

function formatters(khmer: boolean, zone: string) {
  // Khmer readers of the portals use Western digits and signs; their dates and spans are worded in `khmer-dates`.
  const tag = 'en-US';
  const unit = (value: number, name: string, digits = 0) =>
    new Intl.NumberFormat(tag, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: digits,
    }).format(value);
  return {
    /** An instant; in the reader's zone unless `timeZone` says another. */
    time: (value: Instant, style: TimeStyle = 'datetime', timeZone = zone) =>
      khmer
        ? khmerTime(new Date(value), style, timeZone)
        : new Intl.DateTimeFormat(tag, { ...styles[style], timeZone }).format(new Date(value)),
    /** "in 3 hours", "2 days ago". */
    relative: (value: Instant, now: Instant = Date.now()) => {
      const seconds = (new Date(value).getTime() - new Date(now).getTime()) / 1000;
      const [name, size] =
        steps.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
      const count = name === 'second' ? 0 : Math.round(seconds / size);
      return khmer
        ? khmerRelative(count, name)
        : new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(count, name);
    },
    /** Minor units of a currency: 4900 USD → $49. Cents appear only when there are some. */
    money: (minor: number, currency = 'USD') =>
      new Intl.NumberFormat(tag, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: minor % 100 === 0 ? 0 : 2,
        maximumFractionDigits: 2,
      }).format(minor / 100),
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(tag, options).format(value),
    percent: (share: number, digits = 0) =>
      new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: digits }).format(share),
    /** Minutes as "2 hr 15 min". */
    duration: (minutes: number) => {
      if (khmer) return khmerDuration(minutes);
      const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
      return [hours ? unit(hours, 'hour') : '', rest || !hours ? unit(rest, 'minute') : '']
        .filter(Boolean)
        .join(' ');
    },
    bytes: (bytes: number) => {
      const [name, size] =
        bytes >= 1e9 ? ['gigabyte', 1e9] : bytes >= 1e6 ? ['megabyte', 1e6] : ['kilobyte', 1e3];
      return unit(bytes / (size as number), name as string, bytes >= 1e6 ? 1 : 0);
    },
  };
}
