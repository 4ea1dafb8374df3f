import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { findRunning } from '../data/time-entries.repository';
import { stopRunning } from './track-time';

/** Work that is handed in, called off or given to somebody else runs no timer any more. */
async function stopTimerOf(tx: TxContext, event: DomainEvent): Promise<void> {
  const workerId = event.data.previousWorkerId ?? event.data.workerId;
  if (typeof workerId !== 'string') return;
  const running = await findRunning(tx, workerId);
  if (!running || running.job.toHexString() !== event.data.jobId) return;
  await stopRunning(tx, running);
}

/** Keeps timers in step with their jobs. */
export const timeSubscribers: readonly Subscriber[] = [
  { on: 'job.submitted', run: stopTimerOf },
  { on: 'job.cancelled', run: stopTimerOf },
  { on: 'job.reassigned', run: stopTimerOf },
];
