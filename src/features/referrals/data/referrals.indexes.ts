import type { ExtraIndex } from '@/platform/payload/extra-index';

/** An organization is referred once; a referrer's list by time, rewards of a year, and the invoice that money went back of. */
export const referralIndexes: ExtraIndex[] = [
  { collection: 'referrals', keys: { referred: 1 }, options: { name: 'referrals_referred', unique: true } },
  {
    collection: 'referrals',
    keys: { referrer: 1, createdAt: -1, _id: -1 },
    options: { name: 'referrals_of_referrer' },
  },
  {
    collection: 'referrals',
    keys: { referrer: 1, rewardedAt: 1 },
    options: { name: 'referrals_rewarded' },
  },
  { collection: 'referrals', keys: { payment: 1 }, options: { name: 'referrals_payment' } },
];
