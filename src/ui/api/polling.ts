import { api } from './client';

/** What a poll brought: the types of the events, and whether some were missed for good. */
export interface PollResult {
  types: readonly string[];
  gap: boolean;
}

/**
 * Asks GET /v1/events for what happened after the last seen id, every 10–30 s with jitter, while `active()` says
 * that the socket is down and the page is visible. The first answer only sets the mark. Returns a function that
 * stops it.
 */
export function pollEvents(active: () => boolean, onEvents: (result: PollResult) => void): () => void {
  let last: string | null = null;
  let timer: ReturnType<typeof setTimeout>;
  let stopped = false;

  async function tick() {
    if (active() && document.visibilityState === 'visible') {
      const feed = await api.get('/events', { query: { after: last } }).catch(() => null);
      if (feed && last) onEvents({ types: feed.events.map((event) => event.type), gap: feed.gap });
      last = feed?.lastId ?? last;
    }
    if (!stopped) timer = setTimeout(tick, 10_000 + Math.random() * 20_000);
  }

  timer = setTimeout(tick, 5_000);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
