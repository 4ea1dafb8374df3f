'use client';

import { useRouteCache } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Reads the page again every so often while somebody looks at it. */
export function KeepFresh({ seconds }: { seconds: number }) {
  const { clearRouteCache } = useRouteCache();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') clearRouteCache();
    };
    const timer = setInterval(look, seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds, clearRouteCache]);
  return null;
}
