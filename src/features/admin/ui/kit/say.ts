import { formatUsd } from '@/shared/money';

/** `in_progress` as people say it. */
export function words(value: string): string {
  const text = value
    .replace(/[-_.]/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Minutes as a span: `3 h 20 m`, `2 d 4 h`, `−45 m`. */
export function span(minutes: number): string {
  const sign = minutes < 0 ? '−' : '';
  const all = Math.abs(Math.round(minutes));
  const [days, hours, rest] = [Math.floor(all / 1440), Math.floor((all % 1440) / 60), all % 60];
  if (days > 0) return `${sign}${days} d${hours > 0 ? ` ${hours} h` : ''}`;
  if (hours > 0) return `${sign}${hours} h${rest > 0 ? ` ${rest} m` : ''}`;
  return `${sign}${rest} m`;
}

/** How long ago an instant was. */
export const ago = (at: string | Date, now: number): string => {
  const minutes = (now - new Date(at).getTime()) / 60_000;
  return minutes < 1 ? 'just now' : `${span(minutes)} ago`;
};

/** A time of day in a zone: `Mon 7:40 PM`. */
export function clock(at: string | Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(at));
}

/** Both clocks of the business for an instant. */
export const bothClocks = (at: string | Date): string =>
  `${clock(at, 'America/New_York')} New York · ${clock(at, 'Asia/Phnom_Penh')} Phnom Penh`;

/** US cents as dollars. */
export const usd = (cents: number): string => formatUsd(cents);

/** `1 job`, `2 jobs`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** A calendar day, `YYYY-MM-DD`, as `Tue 14 Apr`. */
export const calendarDay = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
