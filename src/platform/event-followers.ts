import type { StoredEvent } from './events';
import { processWide } from './process-wide';

/** As many events as this process may be ahead of its own change stream. */
const MOST_REMEMBERED = 5_000;

interface Follower {
  tell: (event: StoredEvent) => void;
}

const followers = () => processWide('event-followers', () => new Set<Follower>());

/**
 * Adds somebody in this process who is told of committed events by two ways, the commit itself and the change
 * stream, and hears of each once, whichever way is first.
 */
export function follow(deliver: (event: StoredEvent) => void): Follower & { leave: () => void } {
  const heard = new Set<string>();
  const follower: Follower = {
    tell: (event) => {
      const id = event._id.toHexString();
      if (heard.delete(id)) return;
      heard.add(id);
      if (heard.size > MOST_REMEMBERED) heard.delete(heard.values().next().value as string);
      deliver(event);
    },
  };
  followers().add(follower);
  return { ...follower, leave: () => followers().delete(follower) };
}

/**
 * Tells this process's followers of events that this process has just committed, without waiting for the change
 * stream, which tells all other processes.
 */
export function tellFollowers(events: readonly StoredEvent[]): void {
  for (const follower of followers()) for (const event of events) follower.tell(event);
}
