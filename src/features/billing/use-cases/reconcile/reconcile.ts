import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { type ReconciliationDocument, reconciliationsCollection } from '../../data/reconciliation.document';
import { compareCustomers } from './compare-customers';
import { compareEvents } from './compare-events';
import { compareCharges, compareInvoices } from './compare-money';
import { compareSubscriptions } from './compare-subscriptions';
import type { Compared } from './compared';

/** Days that are compared again each day: a day on which nothing ran is made up for by the next ones. */
const DAYS = 3;
/** So many differences are kept; the log counts them all. */
const KEPT = 500;

/** Begins a report that is filled in by `reconcile`. */
export async function beginReport(ctx: Context): Promise<ReconciliationDocument> {
  const now = ctx.clock.now();
  const report: ReconciliationDocument = {
    _id: newId(),
    state: 'running',
    from: new Date(now.getTime() - DAYS * DAY_MS),
    startedAt: now,
    finishedAt: null,
    error: null,
    checked: { events: 0, subscriptions: 0, customers: 0, invoices: 0, charges: 0 },
    differences: [],
    createdAt: now,
    updatedAt: now,
  };
  await unitOfWork(ctx, (tx) => reconciliationsCollection(tx.db).insertOne(report, { session: tx.session }));
  return report;
}

/**
 * Compares Stripe with our books: events, subscriptions, customers, paid invoices, and the charges of its balance. What can be
 * read again and written is; everything that differed is in the report, and staff are told.
 */
export async function reconcile(
  ctx: Context,
  report: ReconciliationDocument,
): Promise<ReconciliationDocument> {
  try {
    const { from } = report;
    const events = await compareEvents(ctx, from);
    const subscriptions = await compareSubscriptions(ctx);
    const customers = await compareCustomers(ctx);
    const invoices = await compareInvoices(ctx, from);
    const charges = await compareCharges(ctx, from);
    return await finish(ctx, report._id, { events, subscriptions, customers, invoices, charges });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await close(ctx, report._id, { state: 'failed', error: reason.slice(0, 1000) });
    throw error;
  }
}

async function finish(
  ctx: Context,
  id: ObjectId,
  compared: Record<keyof ReconciliationDocument['checked'], Compared>,
): Promise<ReconciliationDocument> {
  const differences = Object.values(compared).flatMap((one) => one.differences);
  const counts = Object.entries(compared).map(([name, { checked }]) => [name, checked]);
  const state = differences.length === 0 ? 'agreed' : 'differs';
  const checked = Object.fromEntries(counts) as ReconciliationDocument['checked'];
  const report = await close(ctx, id, { state, checked, differences: differences.slice(0, KEPT) });
  if (state === 'agreed') return report;
  const open = differences.filter(({ mended }) => !mended).length;
  ctx.logger.error({ count: differences.length, open, report: id }, 'Stripe and our books differ');
  await unitOfWork(ctx, (tx) =>
    tx.emit({
      type: 'reconciliation.differs',
      rooms: ['staff'],
      data: {
        reportId: id.toHexString(),
        count: differences.length,
        open,
        noticeKey: id.toHexString(),
      },
    }),
  );
  return report;
}

async function close(
  ctx: Context,
  _id: ObjectId,
  outcome: Partial<ReconciliationDocument>,
): Promise<ReconciliationDocument> {
  const now = ctx.clock.now();
  const report = await reconciliationsCollection(ctx.db).findOneAndUpdate(
    { _id },
    { $set: { ...outcome, finishedAt: now, updatedAt: now } },
    { returnDocument: 'after' },
  );
  if (!report) throw new Error('the report is gone');
  return report;
}
