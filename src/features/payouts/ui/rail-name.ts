import type { PayoutRail } from '@/features/settings/domain/settings';

const NAMES: Readonly<Record<PayoutRail, string>> = {
  aba: 'ABA',
  acleda: 'ACLEDA',
  wing: 'Wing',
  wise: 'Wise',
};

/** A rail as its company writes itself, in every language. */
export const railName = (rail: string): string => NAMES[rail as PayoutRail] ?? rail;
