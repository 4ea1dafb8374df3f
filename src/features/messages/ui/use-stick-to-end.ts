'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Keeps a scrolling box at its end while the reader is there; when they have scrolled away it leaves them be. */
export function useStickToEnd(version: string) {
  const box = useRef<HTMLDivElement>(null);
  const sticky = useRef(true);
  const [atEnd, setAtEnd] = useState(true);

  const toEnd = useCallback(() => {
    const element = box.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onScroll = () => {
      sticky.current = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
      setAtEnd(sticky.current);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is what makes it scroll
  useLayoutEffect(() => {
    if (sticky.current) toEnd();
  }, [version, toEnd]);

  return { box, atEnd, toEnd };
}
