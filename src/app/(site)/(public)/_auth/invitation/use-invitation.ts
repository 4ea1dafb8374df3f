'use client';

import { useQuery } from '@tanstack/react-query';
import { api, type CallOptions, isApiError } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';
import { sessionQuery } from '@/ui/api/use-session';

export type InvitationFacts = Schema<'InvitationPage'>;
export type DeadReason = 'unknown' | 'used' | 'withdrawn' | 'expired';

/** Why a link is dead; null for an error that says nothing about the link. */
export function deadReason(error: unknown): DeadReason | null {
  if (!isApiError(error)) return null;
  const reason = (error.details as { reason?: unknown } | undefined)?.reason;
  if (reason === 'used' || reason === 'withdrawn' || reason === 'expired') return reason;
  return error.code === 'VALIDATION_FAILED' || error.code === 'NOT_FOUND' ? 'unknown' : null;
}

/** Who is here, and what the invitation is about for them; read again once somebody signs in. */
export function useInvitation(token: string | undefined, mayBeSignedIn: boolean) {
  const session = useQuery({ ...sessionQuery, retry: false, enabled: mayBeSignedIn });
  const isKnown = !mayBeSignedIn || !session.isPending;
  const user = session.data ?? null;
  const invitation = useQuery({
    queryKey: ['invitation', token, user?.id ?? null],
    queryFn: ({ signal }: Pick<CallOptions, 'signal'>) =>
      api.post('/invitations/look-up', { body: { token }, signal }),
    enabled: Boolean(token) && isKnown,
    retry: false,
    refetchOnWindowFocus: false,
  });
  return { user, invitation };
}
