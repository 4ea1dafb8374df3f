'use client';

import { useTranslations } from 'next-intl';
import type { FieldError } from 'react-hook-form';

const zodDefault = /^(Invalid|Too (small|big)|Required|Unrecognized)/;

/**
 * Words for a field's error. A schema message that is a key below `errors.validation` (`z.email('email')`) is
 * translated; zod's own English is replaced by the words for its issue code; anything else is shown as it is.
 */
export function useFieldErrorText(): (error: FieldError | undefined) => string | undefined {
  const t = useTranslations('errors.validation');
  return (error) => {
    if (!error) return undefined;
    const message = error.message ?? '';
    if (/^[a-zA-Z_]+$/.test(message) && t.has(message)) return t(message);
    if (message && !zodDefault.test(message)) return message;
    return t.has(error.type) ? t(error.type) : t('invalid');
  };
}
