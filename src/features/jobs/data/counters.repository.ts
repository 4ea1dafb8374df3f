import type { TxContext } from '@/platform/context';

interface Counter {
  _id: string;
  value: number;
}

/** The first job of an installation is `NIM-1001`. */
const FIRST_JOB_NUMBER = 1001;

/**
 * The next human number of a job, `NIM-1042`: one after the other, without gaps for what commits. Two jobs made at
 * once wait for each other here (a transient conflict, retried by the unit of work).
 */
export async function nextJobNumber(tx: TxContext): Promise<string> {
  const counters = tx.db.collection<Counter>('counters');
  const counter = await counters.findOneAndUpdate(
    { _id: 'jobs' },
    [{ $set: { value: { $add: [{ $ifNull: ['$value', FIRST_JOB_NUMBER - 1] }, 1] } } }],
    { upsert: true, returnDocument: 'after', session: tx.session },
  );
  return `NIM-${counter?.value ?? FIRST_JOB_NUMBER}`;
}
