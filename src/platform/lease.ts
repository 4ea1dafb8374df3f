import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, MongoError } from 'mongodb';

/** How long a lease of a process that died holds up the others. */
const LEASE_MS = 5_000;
const RENEW_MS = 1_500;
const ASK_AGAIN_MS = 100;
const DUPLICATE_KEY = 11000;

interface Lease {
  _id: string;
  holder: string;
  until: Date;
}

/**
 * Runs `work` while no other process does the same: for what several processes that start at once would do twice. Waits its turn. A
 * holder that dies gives its turn up after five seconds; by then `work` may have been half done, so it must be repeatable.
 */
export async function oneAtATime<T>(db: Db, name: string, work: () => Promise<T>): Promise<T> {
  const leases = db.collection<Lease>('leases');
  const holder = randomUUID();
  const until = () => new Date(Date.now() + LEASE_MS);
  const take = () =>
    leases
      .updateOne(
        { _id: name, until: { $lt: new Date() } },
        { $set: { holder, until: until() } },
        { upsert: true },
      )
      .then(() => true, ignoreDuplicate);
  while (!(await take())) await sleep(ASK_AGAIN_MS);
  const renewal = setInterval(() => {
    void leases.updateOne({ _id: name, holder }, { $set: { until: until() } }).catch(() => undefined);
  }, RENEW_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await leases.deleteOne({ _id: name, holder });
  }
}

/** Held by somebody else: the upsert met their document. */
function ignoreDuplicate(error: unknown): false {
  if (error instanceof MongoError && error.code === DUPLICATE_KEY) return false;
  throw error;
}
