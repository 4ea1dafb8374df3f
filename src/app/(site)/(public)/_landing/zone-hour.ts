/** Hour of the day in a zone, 0–23. */
export function hourOf(date: Date, timeZone: string): number {
  return Number(
    new Intl.DateTimeFormat('en-US', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(date),
  );
}
