/** Why workers say no, as the form offers it. */
export const DECLINE_REASONS = [
  'too-busy',
  'pay',
  'skills',
  'deadline',
  'unclear',
  'personal',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
