import type { Subscriber } from '@/platform/subscribers';
import { oid } from '@/shared/ids';
import { projectWorkerCard } from '../data/worker-card.projection';

/** The card's account status follows the account: suspended workers are out of matching at once. */
const follow = (on: string): Subscriber => ({
  on,
  run: (tx, event) => projectWorkerCard(tx.db, oid(String(event.data.userId)), tx.clock.now(), tx.session),
});

export const accountSubscribers: readonly Subscriber[] = [
  follow('account.suspended'),
  follow('account.reactivated'),
];
