export { addHolidayYearRoutes } from './api/holiday-years.routes';
export { type HolidayDocument, holidaysCollection } from './data/holiday.document';
export { calendarsBetween, confirmedHolidayDates } from './data/holidays.repository';
export { listHolidayYears } from './use-cases/holiday-years';
export { seedHolidays } from './use-cases/seed-holidays';
