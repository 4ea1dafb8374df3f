/** Money is an integer in the currency's minor unit. Riel has no smaller unit in use, so its minor unit is the riel. */
export const CURRENCIES = ['USD', 'KHR'] as const;
export type Currency = (typeof CURRENCIES)[number];

export interface Money {
  amount: number;
  currency: Currency;
}

/** Riel for one US dollar, as published for a day (`YYYY-MM-DD`); always shown with that day. */
export interface DatedRate {
  rate: number;
  date: string;
}

/** The smallest riel note that changes hands. */
const RIEL_STEP = 100;

const CURRENCY_DIGITS: Record<Currency, number> = { USD: 2, KHR: 0 };

/** Money as people of that locale read it: `$1,234.50`, `៛4,100`. */
export function formatMoney({ amount, currency }: Money, locale = 'en'): string {
  const digits = CURRENCY_DIGITS[currency];
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** digits);
}

/** US cents as `$1,234.50`. */
export function formatUsd(cents: number, locale = 'en'): string {
  return formatMoney({ amount: cents, currency: 'USD' }, locale);
}

/** US cents in riel at a day's rate, rounded to the nearest 100 riel: what would be handed over in cash. */
export function usdToRiel(cents: number, rate: DatedRate): number {
  return Math.round(((cents / 100) * rate.rate) / RIEL_STEP) * RIEL_STEP;
}

/** US cents as riel with the day of the rate, `≈ ៛41,000 (2026-03-02)`: never shown without its date. */
export function formatRiel(cents: number, rate: DatedRate, locale = 'en'): string {
  return `≈ ${formatMoney({ amount: usdToRiel(cents, rate), currency: 'KHR' }, locale)} (${rate.date})`;
}

/** `percent` of an integer amount, rounded half up to an integer. */
export function percentOf(amount: number, percent: number): number {
  return Math.round((amount * percent) / 100);
}

/** A product of decimals without its binary dust: 0.1 × 3 is 0.3 here, so that ceil and round can be trusted. */
export function tidy(value: number, digits = 6): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
