'use client';

import { useAuth } from '@payloadcms/ui';
import { type ReactNode, useEffect } from 'react';
import { mustEnrol, renewPanelSession } from './panel-requests';

/** Access tokens hold for 15 minutes. */
const RENEW_EVERY_MS = 10 * 60_000;

/** Keeps the session of an open panel alive; once it has ended, a reload shows the sign-in. */
export function PanelSession({ children }: { children?: ReactNode }) {
  const { user } = useAuth();
  const isSignedIn = Boolean(user);

  useEffect(() => {
    if (!isSignedIn) return;
    let renewedAt = Date.now();
    const renew = async () => {
      renewedAt = Date.now();
      const me = await renewPanelSession();
      if ((!me || mustEnrol(me)) && navigator.onLine) window.location.reload();
    };
    const whenSeen = () => {
      if (document.visibilityState === 'visible' && Date.now() - renewedAt > RENEW_EVERY_MS) void renew();
    };
    const timer = setInterval(renew, RENEW_EVERY_MS);
    document.addEventListener('visibilitychange', whenSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }, [isSignedIn]);

  return children;
}
