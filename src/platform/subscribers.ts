import type { DomainEvent, TxContext } from './context';
import { processWide } from './process-wide';

/**
 * What one feature does when another says that something happened, inside the same transaction. It keeps features
 * from importing each other both ways: jobs say `job.published`, matching answers by enqueueing its task.
 */
export interface Subscriber {
  /** An event type, e.g. `job.published`. */
  on: string;
  run: (tx: TxContext, event: DomainEvent) => Promise<void>;
}

const registry = () => processWide<Map<string, Subscriber[]>>('subscribers', () => new Map());

/** Replaces the registry. Called once at boot by the composition. */
export function registerSubscribers(subscribers: readonly Subscriber[]): void {
  const map = registry();
  map.clear();
  for (const subscriber of subscribers)
    map.set(subscriber.on, [...(map.get(subscriber.on) ?? []), subscriber]);
}

/** Runs everyone who listens to this event, in the order of registration. A failure fails the transaction. */
export async function runSubscribers(tx: TxContext, event: DomainEvent): Promise<void> {
  for (const subscriber of registry().get(event.type) ?? []) await subscriber.run(tx, event);
}
