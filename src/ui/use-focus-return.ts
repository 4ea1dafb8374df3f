'use client';

import { useRef } from 'react';

/**
 * Gives the focus back to where it was before a dialog opened. Dialogs that a key or another component opens have no
 * trigger of their own to return to, so they would leave the focus nowhere.
 */
export function useFocusReturn() {
  const before = useRef<HTMLElement | null>(null);
  return {
    onOpenAutoFocus: () => {
      before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    },
    onCloseAutoFocus: (event: Event) => {
      if (!before.current?.isConnected || before.current === document.body) return;
      event.preventDefault();
      before.current.focus();
    },
  };
}
