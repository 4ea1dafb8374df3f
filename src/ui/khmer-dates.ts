/**
 * Dates and spans in Khmer, by our own words: browsers built without Khmer locale data (Chrome among them) would
 * silently fall back to English, and differ from what the server rendered.
 */
const WEEKDAYS = ['អាទិត្យ', 'ចន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហស្បតិ៍', 'សុក្រ', 'សៅរ៍'] as const;
/** As calendars print them, for where a day has little room. */
const SHORT_WEEKDAYS = ['អា', 'ច', 'អ', 'ពុ', 'ព្រហ', 'សុ', 'ស'] as const;
const ENGLISH_WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = [
  'មករា',
  'កុម្ភៈ',
  'មីនា',
  'មេសា',
  'ឧសភា',
  'មិថុនា',
  'កក្កដា',
  'សីហា',
  'កញ្ញា',
  'តុលា',
  'វិច្ឆិកា',
  'ធ្នូ',
] as const;
const UNITS: Partial<Record<Intl.RelativeTimeFormatUnit, string>> = {
  year: 'ឆ្នាំ',
  month: 'ខែ',
  week: 'សប្ដាហ៍',
  day: 'ថ្ងៃ',
  hour: 'ម៉ោង',
  minute: 'នាទី',
};

const byZone = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = byZone.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  byZone.set(timeZone, made);
  return made;
}

/** Day and time of an instant in a zone, in words and numbers. */
function wallClock(at: Date, timeZone: string) {
  const parts = formatOf(timeZone).formatToParts(at);
  const values = new Map<string, string>(parts.map(({ type, value }) => [type, value]));
  return {
    weekday: WEEKDAYS[ENGLISH_WEEKDAYS.indexOf(values.get('weekday') ?? '')] ?? '',
    year: Number(values.get('year')),
    month: MONTHS[Number(values.get('month')) - 1] ?? '',
    day: Number(values.get('day')),
    hour: Number(values.get('hour')),
    minute: values.get('minute') ?? '00',
  };
}

/** Morning, afternoon and night, as Khmer says clock times. */
function partOfDay(hour: number): string {
  if (hour < 12) return 'ព្រឹក';
  return hour < 18 ? 'រសៀល' : 'យប់';
}

/** An instant in Khmer words with Western digits. */
export function khmerTime(
  at: Date,
  style: 'time' | 'date' | 'day' | 'datetime' | 'full',
  timeZone: string,
): string {
  const { weekday, year, month, day, hour, minute } = wallClock(at, timeZone);
  const time = `${hour % 12 || 12}:${minute} ${partOfDay(hour)}`;
  const words: Record<typeof style, string> = {
    time,
    date: `${day} ${month} ${year}`,
    day: `${weekday} ${day} ${month}`,
    datetime: `${weekday} ${day} ${month} ${time}`,
    full: `ថ្ងៃ${weekday} ទី${day} ខែ${month} ឆ្នាំ${year} ម៉ោង ${time}`,
  };
  return words[style];
}

/** "3 ម៉ោងទៀត", "2 ថ្ងៃមុន"; zero is now, one day is yesterday or tomorrow. */
export function khmerRelative(count: number, unit: Intl.RelativeTimeFormatUnit): string {
  if (count === 0) return 'ឥឡូវនេះ';
  if (unit === 'day' && Math.abs(count) === 1) return count > 0 ? 'ថ្ងៃស្អែក' : 'ម្សិលមិញ';
  return `${Math.abs(count)} ${UNITS[unit] ?? ''}${count > 0 ? 'ទៀត' : 'មុន'}`;
}

/** Minutes as "2 ម៉ោង 15 នាទី". */
export function khmerDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return [hours ? `${hours} ម៉ោង` : '', rest || !hours ? `${rest} នាទី` : ''].filter(Boolean).join(' ');
}

/** The short form of a Khmer weekday; any other word stays as it is. */
export function shortKhmerWeekday(word: string): string {
  const names: readonly string[] = WEEKDAYS;
  return SHORT_WEEKDAYS[names.indexOf(word)] ?? word;
}
