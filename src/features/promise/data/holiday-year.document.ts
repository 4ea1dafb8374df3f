import type { Collection, Db, ObjectId } from 'mongodb';
import type { ExtraIndex } from '@/platform/payload/extra-index';

/** A year whose calendars staff have looked through, both countries. */
export interface HolidayYearDocument {
  _id: ObjectId;
  /** `YYYY`. Unique. */
  year: string;
  /** Null for the year in which the product was installed: its days came confirmed. */
  signedBy: ObjectId | null;
  signedAt: Date;
}

/** The signed years. */
export const holidayYearsCollection = (db: Db): Collection<HolidayYearDocument> =>
  db.collection<HolidayYearDocument>('holiday-years');

/** A year is signed off once. */
export const holidayIndexes: ExtraIndex[] = [
  { collection: 'holiday-years', keys: { year: 1 }, options: { name: 'holiday_years_once', unique: true } },
];
