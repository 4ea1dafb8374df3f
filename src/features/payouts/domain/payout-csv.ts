import type { PayoutRail } from '@/features/settings/domain/settings';
import type { BankAccount } from './rails';

export const EXPORT_FORMATS = ['wise', 'bank'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The rails whose payouts a file carries. */
export const railsOf = (format: ExportFormat): PayoutRail[] =>
  format === 'wise' ? ['wise'] : ['aba', 'acleda', 'wing'];

export interface ExportLine {
  number: string;
  rail: PayoutRail;
  account: BankAccount;
  currency: 'USD' | 'KHR';
  /** Minor unit of `currency`. */
  local: number;
}

type Row = (string | number)[];

const amountOf = ({ currency, local }: ExportLine) =>
  currency === 'KHR' ? String(local) : (local / 100).toFixed(2);

const WISE = (line: ExportLine): Row => [
  line.account.holderName,
  'PRIVATE',
  line.account.number,
  line.account.bic ?? '',
  line.account.bankName ?? '',
  'USD',
  line.currency,
  amountOf(line),
  line.number,
];
const BANK = (line: ExportLine): Row => [
  line.number,
  line.rail.toUpperCase(),
  line.account.number,
  line.account.holderName,
  line.currency,
  amountOf(line),
];

const HEADERS: Readonly<Record<ExportFormat, Row>> = {
  wise: [
    'name',
    'recipientType',
    'accountNumber',
    'swiftCode',
    'bankName',
    'sourceCurrency',
    'targetCurrency',
    'amount',
    'paymentReference',
  ],
  bank: ['reference', 'bank', 'accountNumber', 'accountName', 'currency', 'amount'],
};

/** The file that finance uploads, as rows: header first. Amounts in whole units of the account's currency. */
export function exportRows(format: ExportFormat, lines: readonly ExportLine[]): Row[] {
  return [HEADERS[format], ...lines.map(format === 'wise' ? WISE : BANK)];
}
