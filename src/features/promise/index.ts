export { confirmedHolidayDates } from './data/holidays.repository';
export { seedHolidays } from './use-cases/seed-holidays';
