import type { DemoCompany } from './companies';

/** Our own company on the demo's papers. */
export const OUR_COMPANY = {
  name: 'Nimmit, Inc.',
  address: '548 Market Street, Suite 210\nSan Francisco, CA 94104\nUnited States',
  taxId: '88-0142675',
  email: 'billing@nimmit.example',
};

const STREETS = [
  '12 Harbour Lane\nPortland, ME 04101',
  '2200 Lamar Street\nDallas, TX 75202',
  '901 Larimer Street\nDenver, CO 80204',
  '77 Valencia Street\nSan Francisco, CA 94103',
  '340 Peachtree Street NE\nAtlanta, GA 30308',
  '18 Wabash Avenue\nChicago, IL 60602',
];
const CARDS = ['Visa •••• 4242', 'Mastercard •••• 4444', 'Amex •••• 0005', 'Visa •••• 1881'];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** What the company's invoices are made out to. Every fourth has filled nothing in. */
export function billingOf({ name }: DemoCompany, index: number) {
  if (index % 4 === 3) return null;
  return {
    legalName: `${name} ${index % 2 === 0 ? 'LLC' : 'Inc.'}`,
    address: pick(STREETS, index),
    taxId: `${41 + index}-${String(2_718_281 + index * 7919).slice(0, 7)}`,
  };
}

/** The card that the company pays with. */
export const cardOf = (index: number): string => pick(CARDS, index);

/** Payments that go back, by months into the history. The share is of what was paid, in percent. */
export const REFUNDS: readonly { company: number; month: number; share: number; reason: string }[] = [
  { company: 1, month: 1.4, share: 50, reason: 'Promised on the phone after two late deliveries.' },
  { company: 4, month: 2.7, share: 100, reason: 'Charged twice for the same month.' },
  { company: 7, month: 4.2, share: 25, reason: 'A week without anybody for bookkeeping.' },
  { company: 2, month: 5.6, share: 40, reason: 'Changed to a smaller plan in the middle of the month.' },
];
