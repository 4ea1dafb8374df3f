'use client';

import { useEffect, useState } from 'react';

/**
 * The time, ticking every `everyMs`. Null on the server and for the first render, so that hydration agrees.
 * `offsetMs` is server clock minus device clock, for countdowns that must follow the server.
 */
export function useNow(everyMs = 1000, offsetMs = 0): Date | null {
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    const tick = () => setNow(new Date(Date.now() + offsetMs));
    tick();
    const timer = setInterval(tick, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, offsetMs]);
  return now;
}
