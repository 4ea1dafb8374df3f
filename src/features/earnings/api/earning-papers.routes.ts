import type { Context } from '@/platform/context';
import { ok } from '@/platform/http/answers';
import { csvResponse, decimal, pdfResponse } from '@/platform/http/csv';
import { mount, type V1App } from '@/platform/http/mount';
import { monthOf } from '../domain/months';
import { receiptPaper } from '../paper/receipt-paper';
import { statementPaper } from '../paper/statement-paper';
import { type PaperLocale, wordsOf } from '../paper/words';
import { earningReceipt } from '../use-cases/earning-receipt';
import { earningStatement } from '../use-cases/earning-statement';
import {
  getEarningReceiptPdfRoute,
  getEarningReceiptRoute,
  getEarningStatementCsvRoute,
  getEarningStatementPdfRoute,
  getEarningStatementRoute,
} from './earnings.contract';

const languageOf = (ctx: Context, asked: PaperLocale | undefined): PaperLocale =>
  asked ?? (ctx.actor.kind === 'user' ? ctx.actor.locale : 'en');
const instant = (at: Date | null) => at?.toISOString() ?? null;
const monthAsked = (ctx: Context, month: string | undefined) => month ?? monthOf(ctx.clock.now());

/** Receipts of jobs and statements of months: as data, CSV and PDF. */
export function addEarningPaperRoutes(app: V1App): void {
  mount(app, getEarningReceiptRoute, async ({ ctx, params }) => {
    const { at: _at, entries, payouts, ...receipt } = await earningReceipt(ctx, params);
    return ok({
      ...receipt,
      entries: entries.map(({ earnedAt, clearedAt, ...entry }) => ({
        ...entry,
        earnedAt: earnedAt.toISOString(),
        clearedAt: instant(clearedAt),
      })),
      payouts: payouts.map(({ paidAt, ...payout }) => ({ ...payout, paidAt: instant(paidAt) })),
    });
  });
  mount(app, getEarningReceiptPdfRoute, async ({ ctx, params, query }) => {
    const receipt = await earningReceipt(ctx, params);
    const paper = await receiptPaper(receipt, languageOf(ctx, query.lang));
    return pdfResponse(`earning-${receipt.job.number || params.jobId}.pdf`, paper);
  });
  mount(app, getEarningStatementRoute, async ({ ctx, query }) => {
    const statement = await earningStatement(ctx, { month: monthAsked(ctx, query.month) });
    const { from: _from, to: _to, now: _now, lines, ...rest } = statement;
    return ok({ ...rest, lines: lines.map((line) => ({ ...line, at: line.at.toISOString() })) });
  });
  mount(app, getEarningStatementCsvRoute, async ({ ctx, query }) => {
    const { month, lines } = await earningStatement(ctx, { month: monthAsked(ctx, query.month) });
    const { say } = wordsOf(languageOf(ctx, query.lang));
    type Line = (typeof lines)[number];
    return csvResponse<Line>(
      `nimmit-earnings-${month}.csv`,
      [
        { header: say('date'), value: ({ at }) => at.toISOString() },
        { header: say('kind'), value: ({ kind }) => say(`kinds.${kind}`) },
        { header: say('what'), value: ({ number, title }) => `${number} ${title}`.trim() },
        { header: `${say('amount')} (USD)`, value: ({ amount }) => decimal(amount) },
        { header: `${say('balance')} (USD)`, value: ({ balance }) => decimal(balance) },
      ],
      lines,
    );
  });
  mount(app, getEarningStatementPdfRoute, async ({ ctx, query }) => {
    const statement = await earningStatement(ctx, { month: monthAsked(ctx, query.month) });
    const paper = await statementPaper(statement, languageOf(ctx, query.lang));
    return pdfResponse(`nimmit-statement-${statement.month}.pdf`, paper);
  });
}
