export { type HolidayDocument, holidaysCollection } from './data/holiday.document';
export { confirmedHolidayDates } from './data/holidays.repository';
export { seedHolidays } from './use-cases/seed-holidays';
