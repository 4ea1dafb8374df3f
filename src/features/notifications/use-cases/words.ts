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

/** A message of the notifications' and e-mails' words in a language, e.g. `told.offer-new.title`. */
export function say(locale: Locale, key: string, values: Values = {}): string {
  const translate = createTranslator({ locale, messages: MESSAGES[locale], timeZone: 'UTC' });
  return translate(key as never, values as never) as string;
}
