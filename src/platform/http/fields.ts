/**
 * Field types that every schema of /v1 is built from. Plain zod with no server code, so that forms in the
 * browser validate with the very same rules as the API.
 */
import { z } from 'zod';

/** 24 lower-case hex digits: how every document is named at the edges. */
export const objectId = z
  .string()
  .regex(/^[0-9a-f]{24}$/, 'Must be an id of 24 hexadecimal digits.')
  .meta({ id: 'ObjectId', description: 'Id of a document.', example: '665f1c2ab7d4e8a1c0934f12' });

/** An instant in UTC, ISO 8601, e.g. `2026-03-02T14:05:00.000Z`. Offsets are accepted in input. */
export const isoDate = z.iso
  .datetime({ offset: true })
  .meta({ id: 'Instant', description: 'An instant, ISO 8601, UTC.', example: '2026-03-02T14:05:00.000Z' });

/** A calendar day without a time, `YYYY-MM-DD`. */
export const isoDay = z.iso.date().meta({ description: 'A calendar day.', example: '2026-03-02' });

/** Neither a search pattern nor a file name can hold the NUL character, and no text means it. */
const withoutNul = (value: string) => !value.includes('\0');

/** A text that may be empty, trimmed, at most `max` characters. */
export const optionalText = (max: number) =>
  z.string().trim().max(max).refine(withoutNul, 'Must not hold the NUL character.');

/** A required line of text, trimmed, 1 to `max` characters. */
export const text = (max: number) => optionalText(max).min(1, 'Must not be empty.');

/** E-mail address, trimmed and lower-cased. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .email('Must be an e-mail address.')
  .meta({ example: 'dana@brightwave.example' });

const knownZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** IANA time zone name, checked against the runtime's own list. */
export const timezone = z
  .string()
  .min(1)
  .max(64)
  .refine(knownZone, 'Must be an IANA time zone such as America/New_York.')
  .meta({ description: 'IANA time zone.', example: 'America/New_York' });

/** Languages that the product speaks. */
export const locale = z.enum(['en', 'km']).meta({ example: 'en' });

/** ISO 4217 code of the currencies in use. */
export const currency = z.enum(['USD', 'KHR']).meta({ example: 'USD' });

/** Money in the currency's minor unit (USD cents). */
export const minorUnits = z.int().meta({ description: 'Amount in the minor unit (cents).', example: 2400 });

/** Whole credits, never negative. */
export const credits = z.int().min(0).meta({ description: 'Whole credits.', example: 4 });

/** Path or address that a browser can open as it stands. */
export const href = z.string().max(2000).meta({ example: '/client/jobs/665f1c2ab7d4e8a1c0934f12' });

/**
 * A sentence as key and values, so that the reader's language decides the words; `text` is a
 * rendering for callers that do not translate.
 */
export const localizedText = z
  .object({
    key: z.string().max(120),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string().optional(),
  })
  .meta({
    id: 'LocalizedText',
    description: 'A sentence as a message key with values, and where there is one its rendering.',
    example: {
      key: 'promise.startsAtShift',
      values: { minutes: 40 },
      text: 'Starts when the shift opens in 40 minutes.',
    },
  });

/** Query flag: `1` or `true` is true, `0` or `false` is false. */
export const queryFlag = z
  .enum(['1', '0', 'true', 'false'])
  .transform((value) => value === '1' || value === 'true')
  .meta({ description: '`1`/`true` or `0`/`false`.', example: '1' });

/** Reason that staff give for an override; kept in the audit log. */
export const reason = text(500)
  .min(3, 'Give a reason of at least 3 characters.')
  .meta({ example: 'Client asked by phone.' });
