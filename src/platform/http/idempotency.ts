import { createHash } from 'node:crypto';
import { type Db, MongoError } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { env } from '@/platform/env';
import { AppError, errors } from '@/platform/errors';
import { findTogether } from '@/platform/find-together';
import { unitOfWork } from '@/platform/unit-of-work';

const KEEP_SECONDS = 24 * 3600;
const DUPLICATE_KEY = 11000;
const BUSY = 'A request with this Idempotency-Key is being worked on. Try again in a moment.';

interface StoredAnswer {
  _id: string;
  fingerprint: string;
  status: number;
  body: string;
  createdAt: Date;
  /** Of a request that works outside a transaction and has no answer yet: another may take over after this. */
  lockedUntil?: Date;
}

export interface Answer {
  status: number;
  body: string;
  replayed: boolean;
}

const ANSWERS = 'idempotency-keys';

const answersOf = (db: Db) => db.collection<StoredAnswer>(ANSWERS);

/** Answers are kept for 24 hours. */
export async function ensureIdempotencyIndexes(db: Db): Promise<void> {
  await answersOf(db).createIndex({ createdAt: 1 }, { expireAfterSeconds: KEEP_SECONDS });
}

/**
 * Does `work` once per key and actor. The answer is stored in the transaction of the effect, so a process killed
 * at any line leaves both or neither, and a retry gets the first answer back. Failed requests store nothing. Of twins
 * that run at once one stores its answer; whatever the other met instead, it gets that answer.
 * @throws AppError IDEMPOTENCY_KEY_REUSED when the key came with another request
 */
export async function answerOnce(
  ctx: Context,
  { key, fingerprint }: { key: string; fingerprint: string },
  work: (tx: TxContext) => Promise<{ status: number; body: string }>,
): Promise<Answer> {
  const id = answerId(ctx, key);
  const earlier = await replay(ctx.db, id, fingerprint);
  if (earlier) return earlier;
  try {
    return await unitOfWork(ctx, async (tx) => {
      const answer = await work(tx);
      const stored: StoredAnswer = { _id: id, fingerprint, ...answer, createdAt: tx.clock.now() };
      tx.insertLast(ANSWERS, stored);
      return { ...answer, replayed: false };
    });
  } catch (error) {
    const twin = await replay(ctx.db, id, fingerprint);
    if (twin) return twin;
    throw error;
  }
}

/** One id per actor (a person, or one of their API keys) and key: also names the request to other companies, so that a repetition is the same one there. */
export function answerId(ctx: Context, key: string): string {
  const { actor } = ctx;
  const owner = actor.kind === 'user' ? (actor.apiKey?.id ?? actor.id) : (ctx.ip ?? 'anonymous');
  return createHash('sha256').update(`${owner}\n${key}`).digest('hex');
}

/**
 * As `answerOnce` for work that calls another company and so cannot be one transaction. The key is claimed first and
 * the answer stored last; a process killed in between leaves a claim that the next retry takes over after
 * OUTSIDE_CLAIM_SECONDS, so each step of `work` must be repeatable: keyed at the other company, and by a unique key here.
 * @throws AppError IDEMPOTENCY_KEY_REUSED when the key came with another request, CONFLICT while its twin runs
 */
export async function answerOutside(
  ctx: Context,
  request: { key: string; fingerprint: string },
  work: () => Promise<{ status: number; body: string }>,
): Promise<Answer> {
  const id = answerId(ctx, request.key);
  const lockedUntil = await claimOutside(ctx.db, id, request.fingerprint);
  if (!lockedUntil) {
    const earlier = await replay(ctx.db, id, request.fingerprint);
    if (earlier) return earlier;
    throw errors.conflict(BUSY);
  }
  try {
    const answer = await work();
    await answersOf(ctx.db).updateOne({ _id: id }, { $set: answer, $unset: { lockedUntil: '' } });
    return { ...answer, replayed: false };
  } catch (error) {
    await answersOf(ctx.db).deleteOne({ _id: id, lockedUntil });
    throw error;
  }
}

/** The end of our lease when the key is ours to work on: new, or left by a process that died. */
async function claimOutside(db: Db, id: string, fingerprint: string): Promise<Date | null> {
  const createdAt = new Date();
  const lockedUntil = new Date(createdAt.getTime() + env().OUTSIDE_CLAIM_SECONDS * 1000);
  try {
    await answersOf(db).updateOne(
      { _id: id, fingerprint, status: 0, lockedUntil: { $lt: createdAt } },
      { $set: { lockedUntil }, $setOnInsert: { body: '', createdAt } },
      { upsert: true, writeConcern: { w: 'majority' } },
    );
    return lockedUntil;
  } catch (error) {
    if (error instanceof MongoError && error.code === DUPLICATE_KEY) return null;
    throw error;
  }
}

async function replay(db: Db, id: string, fingerprint: string): Promise<Answer | null> {
  const stored = await findTogether(db, answersOf(db), id);
  if (!stored) return null;
  if (stored.fingerprint !== fingerprint) {
    throw new AppError('IDEMPOTENCY_KEY_REUSED', 'This Idempotency-Key was used with a different request.');
  }
  if (stored.status === 0) return null;
  return { status: stored.status, body: stored.body, replayed: true };
}
