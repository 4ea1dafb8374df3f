import { useQuery } from '@tanstack/react-query';
import { api } from '@/ui/api/client';
import { apiKey } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';

export type Referrals = Schema<'Referrals'>;
export type Referral = Schema<'Referral'>;

/** Link, rule and totals with a page of the list; the previous page stays visible while the next one loads. */
export function useReferrals(query: Record<string, string | number | undefined>) {
  return useQuery({
    queryKey: [...apiKey('/referrals', { query }), 'page'],
    queryFn: ({ signal }) => api.paged<Referrals>('/referrals', { query, signal }),
    placeholderData: (previous) => previous,
  });
}
