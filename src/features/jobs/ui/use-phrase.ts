'use client';

import { useTranslations } from 'next-intl';
import type { Schema } from '@/ui/api/types';
import { useFormat } from '@/ui/use-format';

type Phrase = Schema<'LocalizedText'>;
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const day = /^\d{4}-\d\d-\d\d$/;

/**
 * Returns a function that says a sentence of the API in the reader's language: by its key (below `phrases`, or a
 * namespace of its own), else as the server worded it. Instants among the values become times in the reader's zone.
 */
export function usePhrase(): (phrase: Phrase | null | undefined) => string {
  const t = useTranslations();
  const formats = useFormat();
  const word = (value: string | number) => {
    if (typeof value !== 'string') return value;
    if (instant.test(value)) return formats.time(value, 'datetime');
    return day.test(value) ? formats.time(`${value}T12:00:00Z`, 'day', 'UTC') : value;
  };
  return (phrase) => {
    if (!phrase) return '';
    const key = [`phrases.${phrase.key}`, phrase.key].find((known) => t.has(known));
    if (!key) return phrase.text ?? '';
    return t(
      key,
      Object.fromEntries(Object.entries(phrase.values).map(([name, value]) => [name, word(value)])),
    );
  };
}
