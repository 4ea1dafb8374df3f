import type { JobCategory, Phrase } from '@/shared/vocabulary';

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How promises of one kind were kept. */
export interface KeptRecord {
  /** Deliveries that had a deadline. */
  observed: number;
  onTime: number;
}

/** One past delivery: when its job was posted, and whether it came in time. */
export interface PastDelivery {
  category: JobCategory;
  postedAt: Date;
  onTime: boolean;
}

/** With fewer deliveries history says nothing. */
export const RECORD_FLOOR = 20;
const HIGH_RATE = 0.95;
const MEDIUM_RATE = 0.85;
const BUCKET_HOURS = 4;

/** Hours of the UTC day that are counted together, 0–5: what is posted in them meets the same part of the shifts. */
export function hourBucket(at: Date): number {
  return Math.floor(at.getUTCHours() / BUCKET_HOURS);
}

/**
 * The record that speaks for a job of this category posted now: that of its hours of the day, else the whole category's,
 * else none, each from `RECORD_FLOOR` deliveries on.
 */
export function recordFor(
  past: readonly PastDelivery[],
  { category, now }: { category: JobCategory; now: Date },
): KeptRecord | null {
  const alike = past.filter((delivery) => delivery.category === category);
  const sameHours = alike.filter(({ postedAt }) => hourBucket(postedAt) === hourBucket(now));
  const enough = [sameHours, alike].find(({ length }) => length >= RECORD_FLOOR);
  if (!enough) return null;
  return { observed: enough.length, onTime: enough.filter(({ onTime }) => onTime).length };
}

/** Three workers who would make it are safe, two are fair, one is a hope. */
export function confidenceOfRoster(inTime: number): Confidence {
  if (inTime >= 3) return 'high';
  return inTime === 2 ? 'medium' : 'low';
}

/** 95 % kept is safe, 85 % is fair. */
export function confidenceOfRecord({ observed, onTime }: KeptRecord): Confidence {
  const rate = onTime / observed;
  if (rate >= HIGH_RATE) return 'high';
  return rate >= MEDIUM_RATE ? 'medium' : 'low';
}

export interface ConfidenceFacts {
  /** Workers who would be done in time. */
  inTime: number;
  /** Null while there is too little history. */
  record?: KeptRecord | null;
  /** Whether a year of the calendar that the promise reaches into is not signed off. */
  isCalendarOpen?: boolean;
  /** Whether a holiday on the way is expected but not confirmed. */
  mayBeOff?: boolean;
}

/** The lowest of what the roster and the record say, and one less while the calendar is open. */
export function confidenceFrom(facts: ConfidenceFacts): Confidence {
  const { inTime, record, isCalendarOpen, mayBeOff } = facts;
  const said = [confidenceOfRoster(inTime), ...(record ? [confidenceOfRecord(record)] : [])];
  const lowest = Math.min(...said.map((one) => CONFIDENCES.indexOf(one)));
  return CONFIDENCES[Math.max(0, isCalendarOpen || mayBeOff ? lowest - 1 : lowest)] ?? 'low';
}

/** Why the confidence is what it is. */
export function confidenceReasons({ record, isCalendarOpen }: ConfidenceFacts): Phrase[] {
  return [
    ...(record
      ? [
          {
            key: 'promise.record',
            values: { percent: Math.floor((100 * record.onTime) / record.observed), count: record.observed },
          },
        ]
      : []),
    ...(isCalendarOpen ? [{ key: 'promise.calendar-open', values: {} }] : []),
  ];
}
