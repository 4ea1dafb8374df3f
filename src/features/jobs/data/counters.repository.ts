import type { TxContext } from '@/platform/context';

interface Counter {
  _id: string;
  value: number;
}

/** The first job of an installation is `NIM-1001`. */
const FIRST_JOB_NUMBER = 1001;

/**
 * The next human number of a job, `NIM-1042`. It is taken beside the transaction, at once and for good: what does not
 * commit leaves a gap, and nobody who makes a job waits for anybody else who does.
 */
export async function nextJobNumber({ db }: TxContext): Promise<string> {
  const counter = await db
    .collection<Counter>('counters')
    .findOneAndUpdate(
      { _id: 'jobs' },
      [{ $set: { value: { $add: [{ $ifNull: ['$value', FIRST_JOB_NUMBER - 1] }, 1] } } }],
      { upsert: true, returnDocument: 'after' },
    );
  return `NIM-${counter?.value ?? FIRST_JOB_NUMBER}`;
}
