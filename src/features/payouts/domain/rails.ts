import type { PayoutRail, PayoutRailTerms } from '@/features/settings/domain/settings';
import { type DatedRate, usdToRiel } from '@/shared/money';

/** What a rail needs to know of an account. */
interface RailFacts {
  /** The number with its spaces and dashes taken out. */
  account: RegExp;
  expected: string;
  /** Paid abroad: the bank is named too. */
  namesBank: boolean;
}

const KHMER_BANK = { account: /^\d{9,18}$/, expected: '9 to 18 digits', namesBank: false };

export const RAILS: Readonly<Record<PayoutRail, RailFacts>> = {
  wise: { account: /^[A-Z0-9]{8,34}$/, expected: '8 to 34 letters and digits', namesBank: true },
  aba: KHMER_BANK,
  acleda: KHMER_BANK,
  wing: { account: /^\d{8,12}$/, expected: '8 to 12 digits', namesBank: false },
};

/** Bank code of ISO 9362. */
const BIC = /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/;

/** Names as banks print them: Latin letters. */
export const HOLDER_NAME = /^[A-Za-z][A-Za-z .'-]*$/;

/** An account as it is sent to a bank. */
export interface BankAccount {
  holderName: string;
  number: string;
  /** Both for rails that name the bank, else null. */
  bankName: string | null;
  bic: string | null;
}

/** A number as people write it, `012 345-678`, as banks take it. */
export const plainNumber = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();

/** What is wrong with an account for a rail; empty when it can be paid. Checked with the number made plain. */
export function accountProblems(
  rail: PayoutRail,
  { number, bankName, bic }: Omit<BankAccount, 'holderName'>,
): { path: string; message: string; expected?: string }[] {
  const { account, expected, namesBank } = RAILS[rail];
  const problems: { path: string; message: string; expected?: string }[] = [];
  if (!account.test(number)) {
    problems.push({ path: 'accountNumber', message: `Must be ${expected}.`, expected });
  }
  if (!namesBank) return problems;
  if (!bankName) problems.push({ path: 'bankName', message: 'Must not be empty.' });
  if (!bic || !BIC.test(bic)) {
    problems.push({ path: 'bic', message: 'Must be a SWIFT code of 8 or 11 characters.', expected: 'SWIFT' });
  }
  return problems;
}

/** The terms of a rail, or null when it is not offered. */
export function termsOf(rails: readonly PayoutRailTerms[], rail: PayoutRail): PayoutRailTerms | null {
  return rails.find((terms) => terms.rail === rail) ?? null;
}

/** What a payout of so many cleared US cents comes to. */
export interface PayoutSum {
  /** US cents that leave what has cleared. */
  amount: number;
  fee: number;
  /** US cents that arrive: amount less fee. */
  net: number;
  /** What the account receives, in the minor unit of the rail's currency (cents, or riel). */
  local: number;
}

/** Fee and arrival of a payout, or null when the rail's minimum is not reached: all of it carries over. */
export function payoutSum(cleared: number, terms: PayoutRailTerms, rate: DatedRate): PayoutSum | null {
  if (cleared < terms.minimum || cleared <= terms.fee) return null;
  const net = cleared - terms.fee;
  return {
    amount: cleared,
    fee: terms.fee,
    net,
    local: terms.currency === 'KHR' ? usdToRiel(net, rate) : net,
  };
}
