import type { Config } from 'payload';

/** The panel's own parts, named by path so that the configuration loads without React. */
export const adminOptions: NonNullable<Config['admin']> = {
  user: 'users',
  meta: { titleSuffix: ' · Nimmit operations' },
  dateFormat: 'd MMM yyyy, HH:mm',
  timezones: { defaultTimezone: 'Asia/Phnom_Penh' },
};
