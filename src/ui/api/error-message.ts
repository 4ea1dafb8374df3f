'use client';

import { useTranslations } from 'next-intl';
import { type ApiError, isApiError } from './api-error';

const codes = [
  'NETWORK',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'INVALID_TRANSITION',
  'PRECONDITION_FAILED',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'INSUFFICIENT_CREDITS',
  'PAYMENT_FAILED',
  'PAYMENT_PAST_DUE',
  'RATE_LIMITED',
  'UPSTREAM_UNAVAILABLE',
  'VALIDATION_FAILED',
] as const;

/** Returns a function that says an error in the reader's language. Unknown errors become one neutral sentence. */
export function useErrorText(): (error: unknown) => string {
  const t = useTranslations('errors');
  return (error) => {
    if (!isApiError(error)) return t('unknown');
    const acting = (error.details as { acting?: unknown } | undefined)?.acting;
    if (acting === 'money' || acting === 'identity' || acting === 'other') return t(`acting.${acting}`);
    if (error.code === 'RATE_LIMITED') return t('RATE_LIMITED', { minutes: minutes(error) });
    const code = codes.find((known) => known === error.code);
    return code ? t(code) : t('unknown');
  };
}

/** The words for one error and its request id (null when the server gave none). */
export function useErrorMessage(error: unknown): { message: string; requestId: string | null } {
  const text = useErrorText();
  return {
    message: text(error),
    requestId: isApiError(error) && error.status >= 500 ? error.requestId : null,
  };
}

function minutes(error: ApiError): number {
  return Math.max(1, Math.ceil((error.retryAfterSeconds ?? 60) / 60));
}
