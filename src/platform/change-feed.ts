import { setTimeout as sleep } from 'node:timers/promises';
import { type ChangeStream, type ChangeStreamDocument, type Document, MongoError } from 'mongodb';
import { isLaneCrowd } from './lane';

const OPEN_AGAIN_MS = 500;
/** While people queue in lanes, changes are looked for this seldom: each look costs as much as a step of theirs. */
const PACE_MS = 50;
/** MongoDB's ChangeStreamHistoryLost: what followed the token is not kept any more. */
const HISTORY_LOST = 286;

interface Feed<T extends Document> {
  /** Opens the stream, after `resumeAfter` where there is one. */
  watch: (options: { resumeAfter?: unknown }) => ChangeStream<T>;
  /** Hears of every change, in commit order. */
  tell: (change: ChangeStreamDocument<T>) => void;
  /** Hears why the stream was lost, each time before it is opened again. */
  lost: (error: unknown) => void;
}

/**
 * Follows a change stream until it is stopped. After a lost connection it goes on where it was.
 * @returns a function that stops it
 */
export function followChanges<T extends Document>({ watch, tell, lost }: Feed<T>): () => Promise<void> {
  let stopped = false;
  let resumeAfter: unknown;
  let stream = watch({});

  const follow = async () => {
    for (let pausedAt = 0; !stopped; ) {
      if (isLaneCrowd() && performance.now() - pausedAt > PACE_MS) {
        await sleep(PACE_MS);
        pausedAt = performance.now();
      }
      const change = await stream.next();
      resumeAfter = change._id;
      tell(change);
    }
  };
  const untilStopped = async () => {
    while (!stopped) {
      try {
        await follow();
      } catch (error) {
        if (stopped) return;
        lost(error);
        if (error instanceof MongoError && error.code === HISTORY_LOST) resumeAfter = undefined;
        await stream.close().catch(() => undefined);
        await sleep(OPEN_AGAIN_MS);
        if (!stopped) stream = watch(resumeAfter ? { resumeAfter } : {});
      }
    }
  };
  void untilStopped();
  return async () => {
    stopped = true;
    await stream.close().catch(() => undefined);
  };
}
