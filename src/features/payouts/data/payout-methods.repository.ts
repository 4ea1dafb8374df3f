import type { ObjectId } from 'mongodb';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { seal, unseal } from '@/platform/secret-box';
import type { BankAccount } from '../domain/rails';
import { payoutsCollection } from './payout.document';
import { payoutMethodsCollection, type StoredPayoutMethod } from './payout-method.document';

const PURPOSE = 'payout account';
const contextOf = (method: { _id: ObjectId; worker: ObjectId }) => `${method.worker}:${method._id}`;

/** An account as it is stored. */
export const sealAccount = (method: { _id: ObjectId; worker: ObjectId }, account: BankAccount) =>
  seal(JSON.stringify(account), PURPOSE, contextOf(method));

/** The whole account again, for the file that finance uploads and nothing else. @throws SealError */
export function openAccount(method: StoredPayoutMethod): BankAccount | null {
  if (!method.account) return null;
  return JSON.parse(unseal(method.account, PURPOSE, contextOf(method))) as BankAccount;
}

/** The worker's account in force. */
export function methodOf(ctx: Context, worker: ObjectId): Promise<StoredPayoutMethod | null> {
  return payoutMethodsCollection(ctx.db).findOne({ worker, active: true }, inSession(ctx));
}

/** The accounts in force of these workers. */
export async function methodsOf(ctx: Context, workers: readonly ObjectId[]) {
  const found = await payoutMethodsCollection(ctx.db)
    .find({ worker: { $in: [...workers] }, active: true }, { ...inSession(ctx), projection: { account: 0 } })
    .toArray();
  return new Map(found.map((method) => [method.worker.toHexString(), method]));
}

/** Whether money is on its way to an account, or about to be. */
export async function isAwaited(ctx: Context, method: ObjectId): Promise<boolean> {
  const open = { method, state: { $in: ['draft' as const, 'approved' as const, 'sent' as const] } };
  return (
    (await payoutsCollection(ctx.db).findOne(open, { ...inSession(ctx), projection: { _id: 1 } })) !== null
  );
}

/** Ends the worker's account in force, if there is one, and forgets its number unless money is on its way there. */
export async function endMethod(tx: TxContext, worker: ObjectId): Promise<StoredPayoutMethod | null> {
  const method = await methodOf(tx, worker);
  if (!method) return null;
  const now = tx.clock.now();
  const keep = await isAwaited(tx, method._id);
  await payoutMethodsCollection(tx.db).updateOne(
    { _id: method._id },
    { $set: { active: false, endedAt: now, updatedAt: now, ...(keep ? {} : { account: null }) } },
    { session: tx.session },
  );
  return method;
}
