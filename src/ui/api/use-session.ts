'use client';

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { backToPanel, isActing } from './acting';
import { api } from './client';
import type { components } from './schema';

/** The signed-in person, as GET /v1/users/me says. */
export type SessionUser = components['schemas']['Me'];
export type Role = SessionUser['role'];

export const sessionQuery = queryOptions({
  queryKey: ['/users/me', {}] as const,
  queryFn: ({ signal }) => api.get('/users/me', { signal }),
  staleTime: 60_000,
});

/** Who is signed in. `user` is undefined while loading and after a 401. */
export function useSession() {
  const { data: user, error, isPending, refetch } = useQuery(sessionQuery);
  return { user, error, isPending, refetch };
}

/** Ends the session on the server, forgets everything read, and goes to the sign-in page. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    const acting = isActing();
    await api.post('/auth/logout', { body: {} }).catch(() => undefined);
    client.clear();
    if (acting) return backToPanel();
    window.location.assign('/sign-in');
  };
}

/** First name and last name, or the address when there is no name. */
export function displayName(user: Pick<SessionUser, 'profile' | 'email'>): string {
  return `${user.profile.firstName} ${user.profile.lastName}`.trim() || user.email;
}

/** Address of a person's picture; null without one. */
export function avatarUrl(user: Pick<SessionUser, 'profile'>): string | null {
  return user.profile.avatarUrl;
}
