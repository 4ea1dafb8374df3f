import { describe, expect, it } from 'vitest';
import en from '@/i18n/messages/en/told.json';
import km from '@/i18n/messages/km/told.json';
import { actionUrlOf, NOTIFICATION_TYPES, type NotificationTypeName } from './notification-types';
import { mailableAt } from './quiet-hours';

describe('mailableAt', () => {
  const night = { enabled: true, start: '22:00', end: '07:00' };
  it.each([
    ['2026-03-10T02:30:00Z', night, 'America/New_York', '2026-03-10T11:00:00Z'],
    ['2026-03-10T09:00:00Z', night, 'America/New_York', '2026-03-10T11:00:00Z'],
    ['2026-03-10T15:00:00Z', night, 'America/New_York', '2026-03-10T15:00:00Z'],
    [
      '2026-03-10T05:00:00Z',
      { enabled: true, start: '12:00', end: '13:00' },
      'Asia/Phnom_Penh',
      '2026-03-10T06:00:00Z',
    ],
    ['2026-03-10T02:30:00Z', { ...night, enabled: false }, 'America/New_York', '2026-03-10T02:30:00Z'],
    ['2026-03-10T02:30:00Z', null, 'America/New_York', '2026-03-10T02:30:00Z'],
  ])('%s with %o in %s → %s', (now, quiet, zone, expected) => {
    expect(mailableAt(new Date(now), quiet, zone).toISOString()).toBe(new Date(expected).toISOString());
  });
});

describe('every type', () => {
  const types = Object.keys(NOTIFICATION_TYPES) as NotificationTypeName[];
  it.each(types)('%s has words in both languages', (type) => {
    for (const words of [en, km])
      expect(words[type]).toMatchObject({ title: expect.any(String), message: expect.any(String) });
  });
  it('leads to the job it is about', () => {
    expect(actionUrlOf('job-submitted', 'client', 'abc')).toBe('/client/jobs/abc');
    expect(actionUrlOf('job-submitted', 'client', null)).toBeNull();
    expect(actionUrlOf('offer-new', 'client', 'abc')).toBeNull();
  });
});
