import { usdToRiel } from '@/shared/money';
import type { EarningStatement } from '../use-cases/earning-statement';
import { closeSheet, drawRows, drawSums, LEADING, MARGIN, MUTED, openSheet, roomFor } from './sheet';
import { type PaperLocale, wordsOf } from './words';

/** A worker's statement of a month. */
export function statementPaper(statement: EarningStatement, locale: PaperLocale) {
  const { say, shortDay, month, money, riel, number } = wordsOf(locale);
  const { lines, opening, earned, paid, closing, fees, rate } = statement;
  const { paper, width, y } = openSheet({
    title: say('statement'),
    subject: month(statement.from),
    person: statement.worker,
    at: statement.to < statement.now ? statement.to : statement.from,
  });
  const sums = [
    [say('opening'), money(opening)],
    [say('earned'), money(earned)],
    [say('paidOut'), money(-paid)],
    [say('closing'), money(closing)],
  ] as const;
  let top = drawSums(paper, sums, { x: MARGIN, y, width: 260 });
  const notes = [
    say('inRielOf', { amount: riel(usdToRiel(closing, rate)), rate: number(rate.rate), date: rate.date }),
    ...(fees === 0 ? [] : [say('feesOf', { amount: money(fees) })]),
  ];
  const beside = { size: 9.5, colour: MUTED, width: width - 300, leading: LEADING } as const;
  paper.text(notes.join('\n'), MARGIN + 300, y, beside);
  if (lines.length === 0) {
    top = paper.text(say('nothing'), MARGIN, top + 20, { size: 11, width, leading: LEADING });
  } else {
    top = drawRows(
      paper,
      [
        { header: say('date'), width: 78, cell: (line) => shortDay(line.at) },
        { header: say('kind'), width: 84, cell: (line) => say(`kinds.${line.kind}`) },
        { header: say('what'), width: 197, cell: (line) => `${line.number}  ${line.title}` },
        { header: say('amount'), width: 70, align: 'right', cell: (line) => money(line.amount) },
        { header: say('balance'), width: 70, align: 'right', cell: (line) => money(line.balance) },
      ],
      lines,
      top + 20,
    );
  }
  top = roomFor(paper, top + 12, 40);
  paper.text(say('explain'), MARGIN, top, { size: 8.5, colour: MUTED, width, leading: LEADING });
  return closeSheet(paper, say('foot'), (page, pages) => say('page', { page, pages }));
}
