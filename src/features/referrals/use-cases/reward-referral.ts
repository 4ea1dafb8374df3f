import type { ObjectId } from 'mongodb';
import { grantCredits } from '@/features/credits';
import { findOrganization } from '@/features/organizations';
import { loadSettings } from '@/features/settings';
import type { TxContext } from '@/platform/context';
import { DAY_MS } from '@/shared/durations';
import { type ReferralDocument, referralsCollection } from '../data/referral.document';
import { kinship, otherPayments, rewardsOfYear } from '../data/referrals.repository';
import type { Side } from '../domain/referral.options';
import { decideReward, type RewardDecision } from '../domain/referral-rule';
import { recordReferral } from './record-referral';

export interface FirstPayment {
  organization: ObjectId;
  /** The entry that booked it. */
  transaction: ObjectId;
  /** Cents. */
  amount: number;
}

/** Under which key a side's reward was granted. */
export const grantKey = (referral: ObjectId, side: Side): string => `referral:${referral}:${side}`;

/**
 * A referred organization paid its first invoice of a subscription: both sides get their credits, in the transaction that
 * books the invoice. Two at once meet at the referral, and at the cap at the referrer's balance, which every reward moves:
 * the second is tried again and sees what the first did.
 */
export async function rewardReferral(tx: TxContext, payment: FirstPayment): Promise<void> {
  const referral = await recordReferral(tx, payment.organization);
  if (referral?.state !== 'signed_up') return;
  const decision = await decisionOf(tx, referral, payment);
  if (!decision) return;
  const { credits, days } = referral.promised;
  const now = tx.clock.now();
  const given = { referrer: decision.referrer ? credits : 0, referred: decision.referred ? credits : 0 };
  const { modifiedCount } = await referralsCollection(tx.db).updateOne(
    { _id: referral._id, state: 'signed_up' },
    {
      $set: {
        state: decision.state,
        reason: decision.reason,
        payment: payment.transaction,
        paid: payment.amount,
        credits: given,
        rewardedAt: given.referrer + given.referred > 0 ? now : null,
        updatedAt: now,
      },
    },
    { session: tx.session },
  );
  if (modifiedCount === 0) return;
  await tx.audit({
    action: 'referral.reward',
    entity: 'organizations',
    entityId: referral.referrer.toHexString(),
    before: { state: referral.state },
    after: {
      state: decision.state,
      reason: decision.reason,
      credits: given,
      referred: referral.referred.toHexString(),
      payment: payment.transaction.toHexString(),
    },
  });
  const expiresAt = new Date(now.getTime() + days * DAY_MS);
  if (decision.referrer) await give(tx, referral, 'referrer', expiresAt);
  if (decision.referred) await give(tx, referral, 'referred', expiresAt);
}

async function decisionOf(
  tx: TxContext,
  { referrer, referred }: ReferralDocument,
  { amount, transaction }: FirstPayment,
): Promise<RewardDecision | null> {
  const [from, to] = [await findOrganization(tx, referrer), await findOrganization(tx, referred)];
  if (!to) return null;
  return decideReward({
    paid: amount,
    earlierPayments: await otherPayments(tx, referred, transaction),
    kinship: from ? await kinship(tx, from, to) : null,
    referrerIsClosed: !from || Boolean(from.closedAt),
    rewardedThisYear: await rewardsOfYear(tx, referrer, tx.clock.now()),
    yearlyCap: (await loadSettings(tx.db)).referral.yearlyCap,
  });
}

const TELLS: Readonly<Record<Side, string>> = {
  referrer: 'referral.rewarded',
  referred: 'referral.welcomed',
};

async function give(tx: TxContext, referral: ReferralDocument, side: Side, expiresAt: Date): Promise<void> {
  const { credits } = referral.promised;
  const key = grantKey(referral._id, side);
  await grantCredits(tx, {
    organizationId: referral[side],
    credits,
    source: 'promo',
    expiresAt,
    type: 'credit_allocation',
    key,
    description: side === 'referrer' ? 'Thanks for a recommendation' : 'Welcome by a recommendation',
  });
  const organizationId = referral[side].toHexString();
  await tx.emit({
    type: TELLS[side],
    rooms: [`org:${organizationId}`],
    data: { organizationId, credits, expiresAt: expiresAt.toISOString(), noticeKey: key },
  });
}
