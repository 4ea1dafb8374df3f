import { createTranslator } from 'use-intl/core';
import en from '@/i18n/messages/en/earnings.json';
import km from '@/i18n/messages/km/earnings.json';

export type PaperLocale = 'en' | 'km';

const MESSAGES = { en, km } as const;
const PHNOM_PENH = 'Asia/Phnom_Penh';

/** Words, dates and money of a paper in a language. Digits stay Latin, as on bank statements. */
export function wordsOf(locale: PaperLocale) {
  const translate = createTranslator({ locale, messages: MESSAGES[locale], timeZone: PHNOM_PENH });
  const tag = locale === 'km' ? 'km-KH-u-nu-latn' : 'en-US';
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: PHNOM_PENH, ...options });
  const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
  const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
  return {
    say: (key: string, values: Record<string, string | number> = {}) =>
      translate(`paper.${key}` as never, values as never) as string,
    day: (at: Date) => date({ dateStyle: 'long' }).format(at),
    shortDay: (at: Date) => date({ day: '2-digit', month: 'short', year: 'numeric' }).format(at),
    month: (at: Date) => date({ month: 'long', year: 'numeric' }).format(at),
    money: (cents: number) => dollars.format(cents / 100).replace('-', '−'),
    riel: (amount: number) => `${plain.format(amount)} ៛`,
    number: (value: number) => plain.format(value),
  };
}
