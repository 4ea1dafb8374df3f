import type { EarningReceipt } from '../use-cases/earning-receipt';
import { closeSheet, drawRows, drawSums, LEADING, MARGIN, MUTED, openSheet, roomFor } from './sheet';
import { type PaperLocale, wordsOf } from './words';

/** The receipt of what one job earned. */
export function receiptPaper(receipt: EarningReceipt, locale: PaperLocale) {
  const { say, day, shortDay, money, riel, number } = wordsOf(locale);
  const { job, parts, entries, payouts, amount, khr, rate } = receipt;
  const { paper, width, y } = openSheet({
    title: say('receipt'),
    subject: `${job.number} · ${day(receipt.at)}`,
    person: receipt.worker,
    at: receipt.at,
  });
  let top = paper.text(job.title, MARGIN, y, { size: 13, weight: 'semibold', width, leading: LEADING });
  if (parts) {
    const calculation = say('parts', {
      hours: number(parts.hours),
      rate: money(parts.hourlyRate),
      factor: number(parts.urgencyFactor),
    });
    top = paper.text(calculation, MARGIN, top + 2, { size: 10, colour: MUTED, width, leading: LEADING });
  }
  top = drawRows(
    paper,
    [
      { header: say('approved'), width: 130, cell: (row) => shortDay(row.earnedAt) },
      { header: say('state'), width: 130, cell: (row) => say(`states.${row.state}`) },
      {
        header: say('clearedOn'),
        width: 129,
        cell: (row) => (row.clearedAt ? shortDay(row.clearedAt) : '–'),
      },
      { header: say('amount'), width: 110, align: 'right', cell: (row) => money(row.amount) },
    ],
    entries,
    top + 12,
  );
  const sums = [
    [say('inRiel', { rate: number(rate.rate), date: rate.date }), riel(khr)],
    [say('total'), money(amount)],
  ] as const;
  top = drawSums(paper, sums, { x: MARGIN + width - 300, y: top + 10, width: 300 });
  for (const payout of payouts) {
    top = roomFor(paper, top + 14, 40);
    const words = payout.paidAt
      ? say('paidBy', { number: payout.number, date: day(payout.paidAt), account: accountOf(payout) })
      : say('onItsWay', { number: payout.number, account: accountOf(payout) });
    top = paper.text(words, MARGIN, top, { size: 10, width, leading: LEADING });
  }
  return closeSheet(paper, say('foot'), (page, pages) => say('page', { page, pages }));
}

const accountOf = ({ rail, lastFour }: { rail: string; lastFour: string }) =>
  `${rail === 'wing' || rail === 'wise' ? rail.charAt(0).toUpperCase() + rail.slice(1) : rail.toUpperCase()} •••• ${lastFour}`;
