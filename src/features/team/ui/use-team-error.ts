'use client';

import { useTranslations } from 'next-intl';
import { isApiError } from '@/ui/api/client';
import { useErrorText } from '@/ui/api/error-message';

/** What a refused change of the team says, where it has words of its own. */
export function useTeamError(): (error: unknown) => string {
  const t = useTranslations('team.errors');
  const errorText = useErrorText();
  return (error) => {
    if (isApiError(error, 'EMAIL_NOT_VERIFIED')) return t('verifyFirst');
    if (!isApiError(error, 'CONFLICT')) return errorText(error);
    const details = error.details as { reason?: unknown; most?: unknown } | undefined;
    if (details?.reason === 'last-owner') return t('lastOwner');
    if (typeof details?.most === 'number') return t('tooMany', { most: details.most });
    return errorText(error);
  };
}
