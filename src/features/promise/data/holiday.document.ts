import type { Collection, Db } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';
import type { HolidayCountry } from '../domain/holiday.options';

export interface HolidayDocument extends StoredDocument {
  country: HolidayCountry;
  /** The calendar day there, `YYYY-MM-DD`. Unique with `country`. */
  date: string;
  name: string;
  /** By staff: moon-dated holidays are announced late. */
  confirmed: boolean;
}

/** The calendars. */
export const holidaysCollection = (db: Db): Collection<HolidayDocument> =>
  db.collection<HolidayDocument>('holidays');
