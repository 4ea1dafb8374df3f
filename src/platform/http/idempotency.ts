import { createHash } from 'node:crypto';
import { type Db, MongoError } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { AppError, errors } from '@/platform/errors';
import { unitOfWork } from '@/platform/unit-of-work';

const KEEP_SECONDS = 24 * 3600;
const WRITE_CONFLICT = 112;
const DUPLICATE_KEY = 11000;

interface StoredAnswer {
  _id: string;
  fingerprint: string;
  status: number;
  body: string;
  createdAt: Date;
}

export interface Answer {
  status: number;
  body: string;
  replayed: boolean;
}

const answersOf = (db: Db) => db.collection<StoredAnswer>('idempotency-keys');

/** Answers are kept for 24 hours. */
export async function ensureIdempotencyIndexes(db: Db): Promise<void> {
  await answersOf(db).createIndex({ createdAt: 1 }, { expireAfterSeconds: KEEP_SECONDS });
}

/**
 * Does `work` once per key and actor. The answer is stored in the transaction of the effect, so a process killed
 * at any line leaves both or neither, and a retry gets the first answer back. Failed requests store nothing.
 * @throws AppError IDEMPOTENCY_KEY_REUSED when the key came with another request, CONFLICT while its twin runs
 */
export async function answerOnce(
  ctx: Context,
  request: { key: string; fingerprint: string },
  work: (tx: TxContext) => Promise<{ status: number; body: string }>,
): Promise<Answer> {
  const owner = ctx.actor.kind === 'user' ? ctx.actor.id : (ctx.ip ?? 'anonymous');
  const id = createHash('sha256').update(`${owner}\n${request.key}`).digest('hex');
  const earlier = await replay(ctx.db, id, request.fingerprint);
  if (earlier) return earlier;
  try {
    return await unitOfWork(ctx, async (tx) => {
      await claim(tx, id, request.fingerprint);
      const answer = await work(tx);
      await answersOf(tx.db).updateOne({ _id: id }, { $set: answer }, { session: tx.session });
      return { ...answer, replayed: false };
    });
  } catch (error) {
    if (!(error instanceof MongoError) || error.code !== DUPLICATE_KEY) throw error;
    const twin = await replay(ctx.db, id, request.fingerprint);
    if (twin) return twin;
    throw error;
  }
}

async function claim(tx: TxContext, id: string, fingerprint: string): Promise<void> {
  try {
    await answersOf(tx.db).insertOne(
      { _id: id, fingerprint, status: 0, body: '', createdAt: tx.clock.now() },
      { session: tx.session },
    );
  } catch (error) {
    if (error instanceof MongoError && error.code === WRITE_CONFLICT) {
      throw errors.conflict('A request with this Idempotency-Key is being worked on. Try again in a moment.');
    }
    throw error;
  }
}

async function replay(db: Db, id: string, fingerprint: string): Promise<Answer | null> {
  const stored = await answersOf(db).findOne({ _id: id });
  if (!stored) return null;
  if (stored.fingerprint !== fingerprint) {
    throw new AppError('IDEMPOTENCY_KEY_REUSED', 'This Idempotency-Key was used with a different request.');
  }
  return { status: stored.status, body: stored.body, replayed: true };
}
