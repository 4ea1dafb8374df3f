/** How a worker is paid out. */
export { PAYOUT_RAILS, type PayoutRail } from '@/features/settings/domain/settings';

/** `HH:mm`, 24 hours. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
