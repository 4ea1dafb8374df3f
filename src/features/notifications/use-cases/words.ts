import { createTranslator } from 'use-intl/core';
import emailsEn from '@/i18n/messages/en/emails.json';
import toldEn from '@/i18n/messages/en/told.json';
import emailsKm from '@/i18n/messages/km/emails.json';
import toldKm from '@/i18n/messages/km/told.json';

type Locale = 'en' | 'km';
type Values = Record<string, string | number>;

const MESSAGES = {
  en: { told: toldEn, emails: emailsEn },
  km: { told: toldKm, emails: emailsKm },
} as const;

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Values with instants among them as the reader's clock shows them, with the name of their zone. */
export function inWords(values: Values, locale: Locale, timeZone: string): Values {
  const format = new Intl.DateTimeFormat(locale === 'km' ? 'km-KH' : 'en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  const word = (value: string | number) =>
    typeof value === 'string' && INSTANT.test(value) ? format.format(new Date(value)) : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, word(value)]));
}

/** A message of the notifications' and e-mails' words in a language, e.g. `told.offer-new.title`. */
export function say(locale: Locale, key: string, values: Values = {}): string {
  const translate = createTranslator({ locale, messages: MESSAGES[locale], timeZone: 'UTC' });
  return translate(key as never, values as never) as string;
}
