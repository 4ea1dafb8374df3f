import type { TxContext } from '@/platform/context';
import type { InvoiceKind } from '../domain/invoice.options';
import { seriesOf } from '../domain/numbering';

interface Counter {
  _id: string;
  value: number;
}

/**
 * The next number of a series, counted in the transaction that issues the paper: both commit or neither does, so
 * that no number is lost and none given twice. Two at once wait for each other here.
 */
export async function nextInSeries(tx: TxContext, kind: InvoiceKind, year: number): Promise<number> {
  const counter = await tx.db
    .collection<Counter>('counters')
    .findOneAndUpdate(
      { _id: `invoices:${seriesOf(kind, year)}` },
      { $inc: { value: 1 } },
      { upsert: true, returnDocument: 'after', session: tx.session },
    );
  if (!counter) throw new Error('an upsert returned nothing');
  return counter.value;
}
