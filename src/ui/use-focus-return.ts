'use client';

import { useRef } from 'react';

/** So many places are remembered: what a menu opened leads back over the menu to the button before it. */
const MOST = 24;
/** Where the focus has been on this page, the newest last. */
const trail: HTMLElement[] = [];

if (typeof document !== 'undefined') {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const known = trail.indexOf(target);
    if (known >= 0) trail.splice(known, 1);
    trail.push(target);
    if (trail.length > MOST) trail.shift();
  });
}

const canTakeFocus = (element: HTMLElement) =>
  element.isConnected &&
  element !== document.body &&
  !element.matches(':disabled') &&
  element.checkVisibility();

/**
 * Gives the focus back to where it was before a dialog opened. Dialogs that a key or another component opens have no
 * trigger of their own to return to, so they would leave the focus nowhere; one that a menu item opened goes back to
 * the menu's button, since the item is gone.
 */
export function useFocusReturn() {
  const before = useRef<readonly HTMLElement[]>([]);
  return {
    onOpenAutoFocus: () => {
      const active = document.activeElement;
      before.current = active instanceof HTMLElement ? [...trail, active] : [...trail];
    },
    onCloseAutoFocus: (event: Event) => {
      const place = before.current.findLast(canTakeFocus);
      before.current = [];
      if (!place) return;
      event.preventDefault();
      place.focus();
    },
  };
}
