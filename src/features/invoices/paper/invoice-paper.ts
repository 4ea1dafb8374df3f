import { Paper } from '@/platform/pdf/paper';
import { type Currency, formatMoney } from '@/shared/money';
import type { InvoiceDocument, InvoiceLine } from '../data/invoice.document';
import { day, drawFacts, drawFoot, drawLetterhead, drawParty, drawStamp } from './letterhead';
import { type Column, drawTable, MARGIN, MUTED, roomFor } from './table';

const GOOD = '#1f6f43';
const BACK = '#a35a00';

type Money = (amount: number) => string;

function columns(width: number, money: Money): Column<InvoiceLine>[] {
  return [
    {
      header: 'Description',
      width: width - 150,
      cell: ({ description, periodStart, periodEnd }) => ({
        text: description,
        note: periodStart && periodEnd ? `${day(periodStart)} – ${day(periodEnd)}` : null,
      }),
    },
    { header: 'Qty', width: 50, align: 'right', cell: ({ quantity }) => ({ text: String(quantity) }) },
    { header: 'Amount', width: 100, align: 'right', cell: ({ amount }) => ({ text: money(amount) }) },
  ];
}

function facts(invoice: InvoiceDocument): [string, string][] {
  const { kind, issuedAt, paidAt, paymentMethod, creditedNumber } = invoice;
  return [
    ['Issued', day(issuedAt)],
    ...(creditedNumber
      ? [[kind === 'invoice' ? 'Withdraws' : 'Credits invoice', creditedNumber] as [string, string]]
      : []),
    ...(paidAt ? [['Paid', day(paidAt)] as [string, string]] : []),
    ...(paymentMethod
      ? [[kind === 'invoice' ? 'Paid with' : 'Returned to', paymentMethod] as [string, string]]
      : []),
  ];
}

function drawTotals(paper: Paper, invoice: InvoiceDocument, money: Money, y: number): number {
  const width = 240;
  const x = paper.width - MARGIN - width;
  const line = (label: string, value: string, top: number, strong = false) => {
    const style = { size: strong ? 12 : 9.5, weight: strong ? 'bold' : 'regular' } as const;
    paper.text(label, x + 7, top, { ...style, colour: strong ? undefined : MUTED });
    paper.text(value, x, top, { ...style, width: width - 7, align: 'right' });
    return top + (strong ? 22 : 18);
  };
  const isInvoice = invoice.kind === 'invoice';
  let top = line('Subtotal', money(invoice.subtotal), y + 12);
  paper.rule(x, top, width);
  top = line(isInvoice ? 'Total' : 'Total credited', money(invoice.total), top + 8, true);
  return isInvoice ? line('Amount due', money(0), top) : top;
}

/** An invoice or credit note from what is stored of it alone: the same document has the same bytes. */
export async function invoicePdf(invoice: InvoiceDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { kind, number, seller, buyer, issuedAt, paidAt, reason, lines, currency } = invoice;
  const isInvoice = kind === 'invoice';
  const title = isInvoice ? 'Invoice' : 'Credit note';
  const money: Money = (amount) => `${formatMoney({ amount, currency: currency as Currency })} ${currency}`;
  const paper = new Paper({
    title: `${title} ${number}`,
    subject: `${title} of ${seller.name} for ${buyer.name}`,
    author: seller.name,
    at: issuedAt,
  });
  const width = paper.width - 2 * MARGIN;
  const half = width / 2 - 16;
  const top = drawLetterhead(paper, title, number, seller);
  const heading = isInvoice ? 'Billed to' : 'Credited to';
  const left = drawParty(paper, heading, buyer, { x: MARGIN, y: top, width: half });
  const right = drawFacts(paper, facts(invoice), { x: MARGIN + half + 32, y: top, width: half });
  let y = drawTable(paper, columns(width, money), lines, Math.max(left, right) + 24);
  y = roomFor(paper, y, 110);
  const stamp = isInvoice
    ? { words: 'PAID', note: paidAt && day(paidAt), colour: GOOD }
    : { words: 'CREDITED', note: day(issuedAt), colour: BACK };
  if (paidAt || !isInvoice) {
    drawStamp(paper, stamp.words, stamp.note, { x: MARGIN + 18, y: y + 22, colour: stamp.colour });
  }
  y = Math.max(drawTotals(paper, invoice, money, y), y + 82) + 16;
  if (reason) {
    y = roomFor(paper, y, 60);
    y = paper.text('Reason', MARGIN, y, { size: 8, weight: 'semibold', colour: MUTED });
    paper.text(reason, MARGIN, y + 2, { size: 9.5, width });
  }
  drawFoot(paper, [`${title} ${number}`, seller.name, seller.email].filter(Boolean).join('  ·  '));
  return paper.bytes();
}
