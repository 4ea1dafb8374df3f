import { api } from './client';
import type { PolledEvent } from './live-events';

/**
 * Asks GET /v1/events for what happened after the last seen id, every 10–30 s with jitter, while `active()` says
 * that the socket is down. The first answer only sets the mark. Returns a function that stops it.
 */
export function pollEvents(active: () => boolean, onEvents: (events: readonly PolledEvent[]) => void): () => void {
  let last: string | undefined;
  let timer: ReturnType<typeof setTimeout>;
  let stopped = false;

  async function tick() {
    if (active() && document.visibilityState === 'visible') {
      const events = await api
        .get<PolledEvent[] | { items?: PolledEvent[]; events?: PolledEvent[] }>('/events', { query: { after: last } })
        .catch(() => []);
      const list = Array.isArray(events) ? events : (events.items ?? events.events ?? []);
      if (list.length) onEvents(list);
      last = list.at(-1)?.id ?? last;
    }
    if (!stopped) timer = setTimeout(tick, 10_000 + Math.random() * 20_000);
  }

  timer = setTimeout(tick, 10_000);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
