import type { ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { type CsvColumn, csvResponse, decimal } from '@/platform/http/csv';
import { mount, type V1App } from '@/platform/http/mount';
import type { PlanDocument } from '../data/plan.document';
import { plansOnSale } from '../data/plans.repository';
import type { TransactionDocument } from '../data/transaction.document';
import type { Lot } from '../domain/lots';
import { adjustCredits } from '../use-cases/adjust-credits';
import { getCreditsOverview, overviewOf } from '../use-cases/credits-overview';
import { listHistory } from '../use-cases/list-history';
import {
  adjustCreditsRoute,
  getCreditsRoute,
  listPaymentHistoryRoute,
  listPlansRoute,
} from './credits.contract';

type Currency = 'USD' | 'KHR';

function lotOf(lot: Lot<ObjectId>) {
  const { source, granted, available, held, used, expired } = lot;
  return {
    id: lot._id.toHexString(),
    source,
    granted,
    available,
    held,
    used,
    expired,
    expiresAt: lot.expiresAt?.toISOString() ?? null,
    createdAt: lot.createdAt.toISOString(),
  };
}

function creditsOf(overview: Awaited<ReturnType<typeof overviewOf>>) {
  const { now, lots, expiringSoon, forecast, nextAllocation, ...rest } = overview;
  return {
    ...rest,
    lots: lots.map(lotOf),
    expiringSoon: expiringSoon.map(({ at, credits }) => ({ credits, expiresAt: at.toISOString() })),
    forecast: {
      ...forecast,
      runsOutAt: forecast.runsOutAt?.toISOString() ?? null,
      curve: forecast.curve.map(({ at, available }) => ({ at: at.toISOString(), available })),
    },
    nextAllocation: nextAllocation && {
      at: nextAllocation.at.toISOString(),
      credits: nextAllocation.credits,
    },
    serverTime: now.toISOString(),
  };
}

function planOf(plan: PlanDocument) {
  return {
    id: plan._id.toHexString(),
    tier: plan.tier,
    name: plan.name,
    description: plan.description ?? null,
    prices: plan.prices.map(({ interval, amount, currency }) => ({
      interval,
      amount,
      currency: currency as Currency,
    })),
    credits: plan.credits,
    rolloverMonths: plan.rolloverMonths,
    trialDays: plan.trialDays ?? 0,
    trialCredits: plan.trialCredits ?? 0,
    features: plan.features ?? [],
  };
}

interface HistoryRow {
  transaction: TransactionDocument;
  change: number;
  balanceAfter: number | null;
  job: { id: string; number: string; title: string } | null;
}

function rowOf({ transaction, change, balanceAfter, job }: HistoryRow) {
  const { type, status, description, amount, credits } = transaction;
  return {
    id: transaction._id.toHexString(),
    type,
    status,
    description,
    text: {
      key: `ledger.${type}`,
      values: { credits: Math.abs(credits), amount: Math.abs(amount), job: job?.number ?? '' },
      text: job ? `${description} · ${job.number}` : description,
    },
    credits: change,
    amount,
    currency: transaction.currency as Currency,
    balanceAfter,
    job,
    createdAt: transaction.createdAt.toISOString(),
  };
}

const HISTORY_COLUMNS: readonly CsvColumn<HistoryRow>[] = [
  { header: 'At', value: ({ transaction }) => transaction.createdAt.toISOString() },
  { header: 'Type', value: ({ transaction }) => transaction.type },
  { header: 'What', value: ({ transaction }) => transaction.description },
  { header: 'Job', value: ({ job }) => job?.number },
  { header: 'Credits', value: ({ change }) => change },
  { header: 'Balance after', value: ({ balanceAfter }) => balanceAfter },
  { header: 'Amount', value: ({ transaction }) => decimal(transaction.amount) },
  { header: 'Currency', value: ({ transaction }) => transaction.currency },
];
const FILE_PAGE = 100;

/** The whole history, page after page. The first page is read at once, so that a refusal is an answer of its own. */
async function history(ctx: Context, filter: Parameters<typeof listHistory>[1]) {
  const read = (page: number) => listHistory(ctx, { ...filter, page, limit: FILE_PAGE });
  const first = await read(1);
  return (async function* () {
    yield* first.rows;
    for (let page = 2; page <= Math.ceil(first.total / FILE_PAGE); page += 1) yield* (await read(page)).rows;
  })();
}

/** GET users/me/credits, payments/history, subscriptions/plans; POST admin/organizations/:id/credits. */
export function addCreditRoutes(app: V1App): void {
  mount(app, getCreditsRoute, async ({ ctx }) => ({
    success: true,
    data: creditsOf(await getCreditsOverview(ctx, {})),
  }));

  mount(app, listPaymentHistoryRoute, async ({ ctx, query }) => {
    const { from, to, format, ...rest } = query;
    const dates = { from: from ? new Date(from) : undefined, to: to ? new Date(to) : undefined };
    if (format === 'csv')
      return csvResponse('history.csv', HISTORY_COLUMNS, await history(ctx, { ...rest, ...dates }));
    const { rows, total } = await listHistory(ctx, { ...rest, ...dates });
    const { page, limit } = query;
    return {
      success: true,
      data: rows.map(rowOf),
      pagination: { page, limit, total, totalPages: Math.ceil(total / limit) },
    };
  });

  mount(app, listPlansRoute, async ({ ctx }) => ({
    success: true,
    data: (await plansOnSale(ctx)).map(planOf),
  }));

  mount(app, adjustCreditsRoute, async ({ ctx, params, body }) => {
    const transaction = await adjustCredits(ctx, { ...body, organizationId: params.id });
    if (!transaction.organization) throw new Error('an adjustment of nobody');
    const { available, held, lots } = creditsOf(await overviewOf(ctx, transaction.organization));
    return { success: true, data: { available, held, lots } };
  });
}
