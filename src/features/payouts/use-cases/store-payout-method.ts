import type { ObjectId } from 'mongodb';
import { mailPerson, requireRole, usersCollection } from '@/features/accounts';
import { loadSettings } from '@/features/settings';
import { workerProfilesCollection } from '@/features/workers';
import type { TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import { accountInput } from '../api/payout-method.schemas';
import { payoutMethodsCollection, type StoredPayoutMethod } from '../data/payout-method.document';
import { endMethod, sealAccount } from '../data/payout-methods.repository';
import { heldUntil } from '../domain/payout-plan';
import { accountProblems, plainNumber, RAILS, termsOf } from '../domain/rails';

/**
 * Puts another account of the worker in force: the number is sealed, payouts wait 48 hours, and the worker is told
 * by mail whatever their preferences. Doors ask for the password first (`setPayoutMethod`).
 * @throws AppError VALIDATION_FAILED, FORBIDDEN
 */
export const storePayoutMethod = defineUseCase({
  name: 'payouts.store-method',
  input: accountInput,
  authorize: (ctx) => {
    requireRole(ctx, 'worker');
  },
  run: async (tx, { rail, holderName, accountNumber, ...typed }) => {
    const { payoutRails } = await loadSettings(tx.db);
    if (!termsOf(payoutRails, rail)) {
      throw errors.validation([{ path: 'rail', message: 'This way of payment is not offered now.' }]);
    }
    const { namesBank } = RAILS[rail];
    const account = {
      holderName,
      number: plainNumber(accountNumber),
      bankName: namesBank ? (typed.bankName ?? null) : null,
      bic: namesBank ? (typed.bic?.toUpperCase() ?? null) : null,
    };
    const problems = accountProblems(rail, account);
    if (problems.length > 0) throw errors.validation(problems);
    const worker = oid(requireRole(tx, 'worker').id);
    const before = await endMethod(tx, worker);
    const now = tx.clock.now();
    const ids = { _id: newId(), worker };
    const method: StoredPayoutMethod = {
      ...ids,
      rail,
      holderName,
      lastFour: account.number.slice(-4),
      account: sealAccount(ids, account),
      heldUntil: heldUntil(now),
      active: true,
      flaggedAt: null,
      flagReason: null,
      endedAt: null,
      createdAt: now,
      updatedAt: now,
    };
    await payoutMethodsCollection(tx.db).insertOne(method, { session: tx.session });
    await announceChange(tx, worker, before, method);
    return method;
  },
});

const shown = (method: Pick<StoredPayoutMethod, 'rail' | 'lastFour'> | null) =>
  method ? { rail: method.rail, lastFour: method.lastFour } : undefined;

/** Tells the worker, the panel and the log that another account is in force, or none. */
export async function announceChange(
  tx: TxContext,
  worker: ObjectId,
  before: StoredPayoutMethod | null,
  after: StoredPayoutMethod | null,
): Promise<void> {
  const workerId = worker.toHexString();
  await workerProfilesCollection(tx.db).updateOne(
    { worker },
    {
      $set: {
        payoutMethod: after ? { ...shown(after), holderName: after.holderName } : null,
        updatedAt: tx.clock.now(),
      },
    },
    { session: tx.session },
  );
  await tx.audit({
    action: after ? 'payout_method.set' : 'payout_method.remove',
    entity: 'payout-methods',
    entityId: (after ?? before)?._id.toHexString() ?? workerId,
    before: shown(before),
    after: shown(after),
  });
  if (!before && !after) return;
  await tx.emit({
    type: after ? 'payout_method.changed' : 'payout_method.removed',
    rooms: [`user:${workerId}`],
    data: { workerId, ...shown(after ?? before), holdsUntilAt: after?.heldUntil.toISOString() ?? '' },
  });
  const user = await usersCollection(tx.db).findOne({ _id: worker }, { session: tx.session });
  if (user) await mailPerson(tx, user, 'payout-method-changed');
}
