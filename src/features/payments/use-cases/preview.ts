import type { ObjectId } from 'mongodb';
import { type TransactionDocument, transactionsCollection } from '@/features/credits';
import type { Context, TxContext } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { newId } from '@/shared/ids';

export interface EntryPreview {
  description: string;
  postings: { account: string; unit: 'USD' | 'credit'; amount: number }[];
}

/** Carries an answer out of a transaction that is not to be kept. */
class NotKept<T> extends Error {
  constructor(readonly answer: T) {
    super('only a preview');
  }
}

/**
 * Does money work in one transaction and answers what it posted; a preview does the very same and keeps nothing.
 * @param ctx outside any transaction
 * @param about whose entries are answered
 */
export async function withEntries<T>(
  ctx: Context,
  about: { organization: ObjectId } | { job: ObjectId },
  preview: boolean,
  work: (tx: TxContext) => Promise<T>,
): Promise<{ result: T; entries: EntryPreview[] }> {
  try {
    return await unitOfWork(ctx, async (tx) => {
      const first = newId();
      const result = await work(tx);
      const posted = await transactionsCollection(tx.db)
        .find({ _id: { $gt: first }, ...about }, { session: tx.session })
        .toArray();
      const answer = { result, entries: posted.map(entryOf) };
      if (preview) throw new NotKept(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof NotKept) return error.answer as { result: T; entries: EntryPreview[] };
    throw error;
  }
}

const entryOf = ({ description, postings }: TransactionDocument): EntryPreview => ({
  description,
  postings: postings.map(({ account, unit, amount }) => ({ account, unit, amount })),
});
