import type { Db } from 'mongodb';
import type { Logger } from './logger';
import type { AheadClock } from './process-clock';
import { TASK_COLLECTION } from './tasks';

const LOOK_EVERY_MS = 200;
/** A task that failed waits this long at the most by the machine's clock; one that waits longer waits for business time. */
const LONGEST_RETRY_MS = 15 * 60_000;

/**
 * Lets tasks follow a clock that runs ahead: Agenda knows the machine's time only, so what is due by the moved clock is made due by
 * the machine's. Recurring tasks run once when a jump passes their time. A failed task keeps its own wait.
 * @returns what stops it
 */
export function followAhead(db: Db, clock: AheadClock, log: Logger): () => void {
  let before = clock.ahead();
  const look = async () => {
    const ahead = clock.ahead();
    await promote(db, ahead, Math.max(0, ahead - before));
    before = ahead;
  };
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void look()
      .catch((error: unknown) => log.warn({ err: error }, 'tasks do not follow the moved clock'))
      .finally(() => {
        isLooking = false;
      });
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

async function promote(db: Db, ahead: number, jump: number): Promise<void> {
  const tasks = db.collection(TASK_COLLECTION);
  const now = new Date();
  const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
  const waiting = { lockedAt: null, disabled: { $ne: true } };
  const once = { repeatInterval: null, nextRunAt: { $gt: now, $lte: later(ahead) } };
  const neverFailed = { failCount: { $in: [null, 0] } };
  const notRetried = { $or: [neverFailed, { nextRunAt: { $gt: later(LONGEST_RETRY_MS) } }] };
  await tasks.updateMany({ ...waiting, ...once, ...notRetried }, { $set: { nextRunAt: now } });
  if (jump === 0) return;
  const recurring = { repeatInterval: { $ne: null }, nextRunAt: { $gt: now, $lte: later(jump) } };
  await tasks.updateMany({ ...waiting, ...recurring }, { $set: { nextRunAt: now } });
}
