/** From this day on the coming year should be signed off: Cambodia has announced its holidays by then. */
const DUE_FROM = '10-15';

/** Whether an unsigned year wants staff's eye on a day (`YYYY-MM-DD`): this year always, the next from mid-October. */
export function isSignOffDue(year: string, today: string): boolean {
  const thisYear = today.slice(0, 4);
  if (year <= thisYear) return year === thisYear;
  return Number(year) === Number(thisYear) + 1 && today.slice(5) >= DUE_FROM;
}
