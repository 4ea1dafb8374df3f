import type { z } from 'zod';
import type { ReadyPromise } from '@/features/promise/domain/promise';
import type { Phrase } from '@/shared/vocabulary';
import type { promise as promiseSchema } from './job-quote.schemas';
import { iso } from './job-summary.presenter';

/** English renderings of the promise's reasons, for callers that do not translate. */
const WORDS: Readonly<Record<string, (values: Phrase['values']) => string>> = {
  'promise.nobody-with-skill': () => 'Nobody with these skills is available right now.',
  'promise.nobody-free': () => 'Everybody with these skills is booked for the coming weeks.',
  'promise.waits-for-shift': ({ startsAt }) => `Work starts when the next shift opens (${startsAt}).`,
  'promise.holiday-kh': ({ date, name }) => `${name} (${date}) is a holiday in Cambodia.`,
  'promise.holiday-us': ({ date, name }) => `${name} (${date}) is a holiday in the United States.`,
  'promise.spans-shifts': ({ hours }) => `${hours} hours of work take more than one shift.`,
  'promise.ready-by-morning': () => 'It will be ready when your day starts.',
  'promise.few-workers': () => 'Few people can do this right now, so there is time for a second try.',
  'promise.holiday-expected': ({ date, name }) =>
    `${name} (${date}) may be a holiday in Cambodia; the date is not announced yet.`,
  'promise.record': ({ percent, count }) => `${percent} % of ${count} jobs like this came in time.`,
  'promise.calendar-open': () => 'The holidays of that year are not all known yet.',
  'promise.clock-change': () => 'Your clocks change in between; the time shown counts that in.',
};

/** A phrase with its English words. */
export function presentReason({ key, values }: Phrase): {
  key: string;
  values: Phrase['values'];
  text: string;
} {
  return { key, values, text: WORDS[key]?.(values) ?? key };
}

/** A promise as /v1 shows it. */
export function presentPromise(promise: ReadyPromise): z.input<typeof promiseSchema> {
  return {
    startsAt: iso(promise.startsAt),
    readyAt: iso(promise.readyAt),
    postBy: iso(promise.postBy),
    confidence: promise.confidence,
    reasons: promise.reasons.map(presentReason),
  };
}
