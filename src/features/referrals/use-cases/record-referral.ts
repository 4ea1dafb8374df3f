import type { ObjectId } from 'mongodb';
import { findOrganization } from '@/features/organizations';
import { loadSettings } from '@/features/settings';
import type { TxContext } from '@/platform/context';
import { newId } from '@/shared/ids';
import { type ReferralDocument, referralsCollection } from '../data/referral.document';
import { kinship, referralOf } from '../data/referrals.repository';

/**
 * Writes down that an organization came through another's link, with what both are promised for it. One company under two
 * names is promised nothing, and its referral says why. What is written already stays.
 * @returns null for one that nobody referred, or that came while the programme is off
 */
export async function recordReferral(tx: TxContext, referred: ObjectId): Promise<ReferralDocument | null> {
  const known = await referralOf(tx, referred);
  if (known) return known;
  const newcomer = await findOrganization(tx, referred);
  const referrer = newcomer?.referredBy ? await findOrganization(tx, newcomer.referredBy) : null;
  const { credits, days } = (await loadSettings(tx.db)).referral;
  if (!newcomer || !referrer || credits <= 0) return null;
  const kin = await kinship(tx, referrer, newcomer);
  const now = tx.clock.now();
  const referral: ReferralDocument = {
    _id: newId(),
    referrer: referrer._id,
    referred,
    state: kin ? 'not_rewarded' : 'signed_up',
    reason: kin,
    promised: { credits, days },
    payment: null,
    paid: 0,
    returned: 0,
    credits: { referrer: 0, referred: 0 },
    takenBack: { referrer: 0, referred: 0 },
    rewardedAt: null,
    createdAt: now,
    updatedAt: now,
  };
  await referralsCollection(tx.db).insertOne(referral, { session: tx.session });
  await tx.audit({
    action: 'referral.record',
    entity: 'organizations',
    entityId: referred.toHexString(),
    after: { referrer: referrer._id.toHexString(), state: referral.state, reason: referral.reason },
  });
  return referral;
}
