'use client';

import { useQuery } from '@tanstack/react-query';
import { isApiError } from '@/ui/api/api-error';
import { apiQuery } from '@/ui/api/queries';

/** Who shares this code, and what both get for it. `isUnknown` when it is nobody's; other errors may pass. */
export function useReferral(code: string | undefined) {
  const { data, error, isPending, refetch } = useQuery({
    ...apiQuery('/referrals/codes/{code}', { path: { code: code ?? '' } }),
    enabled: code !== undefined,
    retry: (count, failure) => count < 2 && !isApiError(failure),
    refetchOnWindowFocus: false,
  });
  const isUnknown =
    code === undefined || isApiError(error, 'NOT_FOUND') || isApiError(error, 'VALIDATION_FAILED');
  return { referral: data, isUnknown, isPending: isPending && code !== undefined, error, refetch };
}
