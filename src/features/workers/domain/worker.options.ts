/** How a worker is paid out. */
export const PAYOUT_RAILS = ['wise', 'aba', 'acleda', 'wing', 'bank-transfer'] as const;
export type PayoutRail = (typeof PAYOUT_RAILS)[number];

/** `HH:mm`, 24 hours. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
