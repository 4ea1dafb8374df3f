import type { InvoiceKind } from './invoice.options';

const SERIES: Record<InvoiceKind, string> = { invoice: 'INV', credit_note: 'CN' };
const DIGITS = 5;

/** The books' year of an instant: UTC, as everything of the ledger. */
export const yearOf = (at: Date): number => at.getUTCFullYear();

/** What is counted by itself: each kind in each year begins at 1. */
export const seriesOf = (kind: InvoiceKind, year: number): string => `${SERIES[kind]}-${year}`;

/** `INV-2026-00001`; longer numbers where five digits are not enough. */
export const numberOf = (kind: InvoiceKind, year: number, sequence: number): string =>
  `${seriesOf(kind, year)}-${String(sequence).padStart(DIGITS, '0')}`;
