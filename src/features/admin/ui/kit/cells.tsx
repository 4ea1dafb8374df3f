'use client';

import type { DefaultCellComponentProps } from 'payload';
import { MAX_SCORE } from '@/features/matching/domain/scoring';
import { CURRENCIES, type Currency, formatMoney } from '@/shared/money';

/** Money of a list as people read it; stored in minor units. The currency stands beside it, US dollars when it does not. */
export function MoneyCell({ cellData, rowData }: DefaultCellComponentProps) {
  if (typeof cellData !== 'number') return <span className="nm-muted">–</span>;
  const currency = CURRENCIES.find((one: Currency) => one === rowData?.currency) ?? 'USD';
  return <span className="nm-num">{formatMoney({ amount: cellData, currency })}</span>;
}

/** A score of matching as a percentage of the best. */
export function ScoreCell({ cellData }: DefaultCellComponentProps) {
  if (typeof cellData !== 'number') return <span className="nm-muted">–</span>;
  return <span className="nm-num">{Math.round((cellData / MAX_SCORE) * 100)}%</span>;
}
