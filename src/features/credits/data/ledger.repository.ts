import type { ObjectId } from 'mongodb';
import { type OrganizationBalanceDocument, organizationBalancesCollection } from '@/features/organizations';
import type { Context, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { assertOwnMoney } from '@/platform/session-rules';
import { newId } from '@/shared/ids';
import type { LedgerEntry } from '../domain/ledger';
import type { LotChange } from '../domain/lots';
import { accounts } from '../domain/postings';
import type { CreditLotDocument } from './credit-lot.document';
import { applyLotChanges, insertLot } from './lots.repository';
import { type TransactionDocument, transactionsCollection } from './transaction.document';

/** What an entry refers to, and what it does to lots. */
export interface EntryEffects {
  organization?: ObjectId | null;
  worker?: ObjectId | null;
  job?: ObjectId | null;
  changes?: readonly LotChange<ObjectId>[];
  /** A lot that this entry grants; its transaction is filled in. */
  lot?: CreditLotDocument | null;
  /** Where the money came from or went to. */
  payment?: PaymentRefs;
  /** The entry is a new job's: the organization has posted one more. */
  postsJob?: boolean;
  /** Sees the balance as the entry leaves it (or, before it is refused, as it is), and may refuse by throwing. */
  seeBalance?: (balance: OrganizationBalanceDocument, isMoved: boolean) => Promise<void>;
}

/** What a movement of real money is called at Stripe, and in our subscriptions. */
export interface PaymentRefs {
  subscription?: ObjectId | null;
  stripePaymentIntentId?: string | null;
  stripeInvoiceId?: string | null;
  stripeChargeId?: string | null;
  /** As people read it: `Visa •••• 4242`. */
  paymentMethod?: string | null;
}

/** The transaction that one business event posted, or null. */
export function transactionByKey(ctx: Context, idempotencyKey: string): Promise<TransactionDocument | null> {
  return transactionsCollection(ctx.db).findOne({ idempotencyKey }, inSession(ctx));
}

/**
 * Writes an entry with everything that follows from it, in the caller's transaction: the organization's balance
 * first, by a conditional update (so races are decided on that one document), then its lots, then the transaction.
 * @throws AppError INSUFFICIENT_CREDITS when the balance would go below zero, FORBIDDEN for staff who act as somebody
 */
export async function postEntry(
  tx: TxContext,
  entry: LedgerEntry<ObjectId>,
  effects: EntryEffects,
): Promise<TransactionDocument> {
  const { organization = null, worker = null, job = null, changes = [], lot = null, payment } = effects;
  assertOwnMoney(tx.actor);
  const now = tx.clock.now();
  const _id = newId();
  if (organization) await moveBalance(tx, organization, entry, effects);
  if (lot) await insertLot(tx, { ...lot, transaction: _id });
  await applyLotChanges(tx, changes);
  const transaction: TransactionDocument = {
    _id,
    ...entry,
    organization,
    worker,
    job,
    subscription: null,
    stripePaymentIntentId: null,
    stripeInvoiceId: null,
    stripeChargeId: null,
    paymentMethod: null,
    ...payment,
    createdAt: now,
    updatedAt: now,
  };
  await transactionsCollection(tx.db).insertOne(transaction, { session: tx.session });
  return transaction;
}

/** Adds an entry's postings to the balance document, if they leave nothing below zero, and says so to the organization. */
async function moveBalance(
  tx: TxContext,
  organization: ObjectId,
  entry: LedgerEntry<ObjectId>,
  { postsJob, seeBalance }: Pick<EntryEffects, 'postsJob' | 'seeBalance'>,
): Promise<void> {
  const sum = (account: string) =>
    entry.postings.reduce((total, posting) => total + (posting.account === account ? posting.amount : 0), 0);
  const available = sum(accounts.credits(organization));
  const held = sum(accounts.creditsHeld(organization));
  const cash = sum(accounts.cash(organization));
  const spent = sum(accounts.creditsUsed);
  if (available === 0 && held === 0 && cash === 0) return;
  const balance = await organizationBalancesCollection(tx.db).findOneAndUpdate(
    {
      organization,
      ...(available < 0 ? { 'credits.available': { $gte: -available } } : {}),
      ...(held < 0 ? { 'credits.held': { $gte: -held } } : {}),
      ...(cash < 0 ? { cash: { $gte: -cash } } : {}),
    },
    {
      $inc: {
        'credits.available': available,
        'credits.held': held,
        cash,
        totalCreditsSpent: spent,
        ...(postsJob ? { totalJobsPosted: 1 } : {}),
      },
      $set: { updatedAt: tx.clock.now() },
    },
    { session: tx.session, returnDocument: 'after' },
  );
  if (!balance) {
    const current = await ensureBalance(tx, organization);
    await seeBalance?.(current, false);
    if (available < 0) {
      throw errors.insufficientCredits({ required: -available, available: current.credits.available });
    }
    if (held < 0 || cash < 0) throw errors.conflict('What was held for this job has been settled already.');
    return moveBalance(tx, organization, entry, { postsJob, seeBalance });
  }
  await seeBalance?.(balance, true);
  await tx.emit({
    type: 'credits.changed',
    rooms: [`org:${organization}`],
    data: {
      organizationId: organization.toHexString(),
      available: balance.credits.available,
      held: balance.credits.held,
    },
  });
}

/** The organization's balance, made at zero when there is none. */
async function ensureBalance(tx: TxContext, organization: ObjectId) {
  const now = tx.clock.now();
  const balance = await organizationBalancesCollection(tx.db).findOneAndUpdate(
    { organization },
    {
      $setOnInsert: {
        credits: { available: 0, held: 0 },
        cash: 0,
        currency: 'USD',
        totalJobsPosted: 0,
        totalSpent: 0,
        totalCreditsSpent: 0,
        averageRating: 0,
        ratingCount: 0,
        createdAt: now,
        updatedAt: now,
      },
    },
    { session: tx.session, upsert: true, returnDocument: 'after' },
  );
  if (!balance) throw new Error('an upsert returned nothing');
  return balance;
}
