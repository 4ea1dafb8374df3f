import type { ObjectId } from 'mongodb';
import { revokeGrant } from '@/features/credits';
import type { TxContext } from '@/platform/context';
import { type ReferralDocument, referralsCollection } from '../data/referral.document';
import { SIDES, type Side } from '../domain/referral.options';
import { rewardToTake } from '../domain/referral-rule';
import { grantKey } from './reward-referral';

export interface ReturnedPayment {
  /** The entry that booked the payment. */
  transaction: ObjectId;
  /** Cents that went back this time. */
  amount: number;
  /** Names the refund or the dispute. */
  key: string;
}

/**
 * Money of a rewarded first invoice went back: of both rewards the share that went back is taken, as far as it is unspent,
 * by the entry that also takes back what a refunded payment bought. What was spent stays with whoever spent it.
 */
export async function takeBackReward(tx: TxContext, back: ReturnedPayment): Promise<void> {
  const referrals = referralsCollection(tx.db);
  const referral = await referrals.findOneAndUpdate(
    { payment: back.transaction },
    { $inc: { returned: back.amount }, $set: { updatedAt: tx.clock.now() } },
    { session: tx.session, returnDocument: 'after' },
  );
  if (!referral || referral.credits.referrer + referral.credits.referred === 0) return;
  const taken = { referrer: 0, referred: 0 };
  for (const side of SIDES) taken[side] = await takeFrom(tx, referral, side, back.key);
  const isAllBack = referral.returned >= referral.paid;
  const state = isAllBack && referral.state === 'rewarded' ? 'taken_back' : referral.state;
  const takenBack = {
    referrer: referral.takenBack.referrer + taken.referrer,
    referred: referral.takenBack.referred + taken.referred,
  };
  await referrals.updateOne({ _id: referral._id }, { $set: { state, takenBack } }, { session: tx.session });
  if (taken.referrer + taken.referred === 0 && state === referral.state) return;
  await tx.audit({
    action: 'referral.take_back',
    entity: 'organizations',
    entityId: referral.referrer.toHexString(),
    before: { state: referral.state },
    after: { state, takenBack: taken, referred: referral.referred.toHexString() },
  });
  if (taken.referrer === 0) return;
  const organizationId = referral.referrer.toHexString();
  await tx.emit({
    type: 'referral.taken_back',
    rooms: [`org:${organizationId}`],
    data: { organizationId, credits: taken.referrer, noticeKey: `${referral._id}:${back.key}` },
  });
}

function takeFrom(tx: TxContext, referral: ReferralDocument, side: Side, key: string): Promise<number> {
  const most = rewardToTake({
    granted: referral.credits[side],
    paid: referral.paid,
    returned: referral.returned,
    takenBefore: referral.takenBack[side],
  });
  return revokeGrant(tx, {
    grantKey: grantKey(referral._id, side),
    most,
    key: `referral:${referral._id}:${side}:${key}`,
    description: 'Taken back: the recommended company’s payment was returned',
  });
}
