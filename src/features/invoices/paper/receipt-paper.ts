import { Paper } from '@/platform/pdf/paper';
import { formatUsd } from '@/shared/money';
import type { Party } from '../data/invoice.document';
import type { Receipt } from '../use-cases/job-receipt';
import { day, drawFacts, drawFoot, drawLetterhead, drawParty } from './letterhead';
import { drawTable, MARGIN, MUTED, roomFor } from './table';

const plural = (count: number, one: string) => `${count} ${one}${Math.abs(count) === 1 ? '' : 's'}`;
const signed = (value: number, said: string) => (value < 0 ? `−${said.replace(/^-/, '')}` : said);
const hours = (minutes: number) =>
  `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;

function priced({ credits, amount }: { credits: number; amount: number }): string {
  const parts = [
    credits !== 0 && signed(credits, plural(Math.abs(credits), 'credit')),
    amount !== 0 && signed(amount, formatUsd(Math.abs(amount))),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' and ') : plural(0, 'credit');
}

/** A job's receipt. Its date is that of the last movement, so that it has the same bytes until something moves. */
export async function receiptPdf(
  { job, figures, lots, time }: Receipt,
  seller: Party,
  buyer: Party,
): Promise<Uint8Array<ArrayBuffer>> {
  const at = figures.lines.at(-1)?.at ?? job.createdAt;
  const paper = new Paper({
    title: `Receipt ${job.number}`,
    subject: job.title,
    author: seller.name,
    at,
  });
  const width = paper.width - 2 * MARGIN;
  const half = width / 2 - 16;
  const top = drawLetterhead(paper, 'Receipt', job.number, seller);
  const left = drawParty(paper, 'For', buyer, { x: MARGIN, y: top, width: half });
  const facts: [string, string][] = [
    ['As of', day(at)],
    ...(job.completedAt ? [['Completed', day(job.completedAt)] as [string, string]] : []),
    ['Price', { credit: 'In credits', hourly: 'By the hour', fixed: 'Fixed' }[job.pricing.type]],
  ];
  const right = drawFacts(paper, facts, { x: MARGIN + half + 32, y: top, width: half });
  let y = paper.text(job.title, MARGIN, Math.max(left, right) + 20, { size: 13, weight: 'semibold', width });
  y = drawTable(
    paper,
    [
      { header: 'Date', width: 120, cell: (line) => ({ text: day(line.at) }) },
      { header: 'What', width: width - 260, cell: (line) => ({ text: line.description }) },
      { header: 'Price', width: 140, align: 'right', cell: (line) => ({ text: priced(line) }) },
    ],
    figures.lines,
    y + 10,
  );
  y = roomFor(paper, y, 40);
  const net = priced({ credits: figures.credits.net, amount: figures.money.net });
  paper.text('What it cost', MARGIN + 7, y + 12, { size: 12, weight: 'bold' });
  paper.text(net, MARGIN, y + 12, { size: 12, weight: 'bold', width: width - 7, align: 'right' });
  y += 46;
  const note = { size: 8, weight: 'semibold', colour: MUTED } as const;
  if (figures.lots.length > 0) {
    y = paper.text('Credits came from', MARGIN, roomFor(paper, y, 80), note) + 4;
    y = drawTable(
      paper,
      [
        {
          header: 'Lot',
          width: width - 260,
          cell: ({ lot }) => ({ text: lots.get(lot)?.source ?? 'Credits' }),
        },
        {
          header: 'Expires',
          width: 120,
          cell: ({ lot }) => ({ text: expiry(lots.get(lot)?.expiresAt ?? null) }),
        },
        { header: 'Credits', width: 140, align: 'right', cell: (row) => ({ text: String(row.credits) }) },
      ],
      figures.lots,
      y,
    );
    y += 18;
  }
  if (time && time.length > 0) {
    y = paper.text('Time behind the price', MARGIN, roomFor(paper, y, 80), note) + 4;
    drawTable(
      paper,
      [
        { header: 'Day', width: 120, cell: ({ startedAt }) => ({ text: day(startedAt) }) },
        { header: 'Notes', width: width - 260, cell: ({ notes }) => ({ text: notes ?? '' }) },
        { header: 'Time', width: 140, align: 'right', cell: (row) => ({ text: hours(row.duration) }) },
      ],
      time,
      y,
    );
  }
  drawFoot(paper, [`Receipt ${job.number}`, seller.name, seller.email].filter(Boolean).join('  ·  '));
  return paper.bytes();
}

const expiry = (at: Date | null) => (at ? day(at) : 'Never');
