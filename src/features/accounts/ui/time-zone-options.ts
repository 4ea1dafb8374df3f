import { zoneCity } from '@/ui/reader-zone';

/** Zones that most people here live in; the reader's own is always among them. */
const COMMON = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'America/Toronto',
  'Europe/London',
  'Europe/Paris',
  'Asia/Phnom_Penh',
  'Asia/Bangkok',
  'Asia/Singapore',
  'Australia/Sydney',
];

/** Choices of a time zone select, with each zone's present offset. */
export function timeZoneOptions(own: string): { value: string; label: string; hint: string }[] {
  const zones = COMMON.includes(own) ? COMMON : [own, ...COMMON];
  return zones.map((value) => ({ value, label: zoneCity(value), hint: offsetOf(value) }));
}

function offsetOf(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(
    new Date(),
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}
