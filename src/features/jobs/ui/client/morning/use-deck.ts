'use client';

import { useCallback, useRef, useState } from 'react';

/**
 * Which of `count` cards that lie side by side is seen: by swiping, or by going to one. When cards leave, what was seen is
 * the one in its place.
 */
export function useDeck(count: number) {
  const box = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState(0);
  const index = Math.max(0, Math.min(count - 1, seen));
  const onScroll = useCallback(() => {
    const { current } = box;
    if (current?.clientWidth) setSeen(Math.round(current.scrollLeft / current.clientWidth));
  }, []);
  const go = useCallback(
    (to: number) => {
      const { current } = box;
      const target = Math.max(0, Math.min(count - 1, to));
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      current?.scrollTo({ left: target * current.clientWidth, behavior: calm ? 'auto' : 'smooth' });
      setSeen(target);
    },
    [count],
  );
  /** Keys and readers go on from here when the button that was pressed has left with its card. */
  const focus = useCallback(() => box.current?.focus({ preventScroll: true }), []);
  return { box, index, go, focus, onScroll };
}

export type DeckState = ReturnType<typeof useDeck>;
