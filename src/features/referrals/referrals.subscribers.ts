import { usersCollection } from '@/features/accounts';
import type { DomainEvent, TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { Subscriber } from '@/platform/subscribers';
import { oid } from '@/shared/ids';
import { recordReferral } from './use-cases/record-referral';
import { rewardReferral } from './use-cases/reward-referral';
import { takeBackReward } from './use-cases/take-back-reward';

/** Somebody who proved their address and owns an organization has come; before that a list could be filled by anybody. */
async function arrived(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const user = await usersCollection(tx.db).findOne({ _id: oid(String(data.userId)) }, inSession(tx));
  if (!user?.emailVerified || !user.organization || user.organizationRole !== 'owner') return;
  await recordReferral(tx, user.organization);
}

async function paid(tx: TxContext, { data }: DomainEvent): Promise<void> {
  if (data.kind !== 'subscription') return;
  await rewardReferral(tx, {
    organization: oid(String(data.organizationId)),
    transaction: oid(String(data.transactionId)),
    amount: Number(data.amount),
  });
}

async function returned(tx: TxContext, { data }: DomainEvent): Promise<void> {
  await takeBackReward(tx, {
    transaction: oid(String(data.paymentTransactionId)),
    amount: Number(data.amount),
    key: `${data.kind}:${data.refundId ?? data.disputeId}`,
  });
}

/** What becomes of a referral: with who comes, what they pay, and what of it goes back. */
export const referralSubscribers: readonly Subscriber[] = [
  { on: 'account.registered', run: arrived },
  { on: 'account.verified', run: arrived },
  { on: 'payment.received', run: paid },
  { on: 'payment.returned', run: returned },
];
