'use client';

import { useSyncExternalStore } from 'react';

const query = '(min-width: 64rem)';

/** Whether there is room for two columns. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
