export { addReferralRoutes } from './api/referrals.routes';
export { referralIndexes } from './data/referrals.indexes';
export { referralSubscribers } from './referrals.subscribers';
