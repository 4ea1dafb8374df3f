'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { homeOf, signInBefore } from '@/shared/portals';
import { isApiError } from '../api/api-error';
import { type Role, type SessionUser, useSession } from '../api/use-session';

/**
 * Who is signed in, once it is known that they belong in this portal. The server has turned strangers away already;
 * this is for a session that ends, or turns out to have ended, while the page is open: to sign in (and back here after
 * it), or to their own portal. `error` is set when the server cannot say.
 */
export function usePortalGuard(role: Role): {
  user: SessionUser | undefined;
  error: unknown;
  retry: () => void;
} {
  const { user, error, refetch } = useSession();
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const signedOut = isApiError(error, 'UNAUTHENTICATED') || (isApiError(error) && error.status === 401);
  const elsewhere = user && user.role !== role ? homeOf(user.role) : null;

  useEffect(() => {
    if (signedOut) router.replace(signInBefore(search ? `${pathname}?${search}` : pathname));
    if (elsewhere === '/admin') window.location.assign('/admin');
    else if (elsewhere) router.replace(elsewhere);
  }, [signedOut, elsewhere, router, pathname, search]);

  return {
    user: signedOut || elsewhere ? undefined : user,
    error: signedOut ? null : error,
    retry: () => void refetch(),
  };
}
