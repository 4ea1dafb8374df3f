import { drawLogo } from '@/platform/pdf/brand';
import type { Paper } from '@/platform/pdf/paper';
import { MARGIN, MUTED } from './table';

interface PartyLines {
  name: string;
  address: string | null;
  taxId: string | null;
  email: string | null;
}

/** Mark left, what it is and its number right, our own details below. @returns where the rest begins */
export function drawLetterhead(paper: Paper, title: string, number: string, company: PartyLines): number {
  const right = paper.width - 2 * MARGIN;
  drawLogo(paper, MARGIN, MARGIN - 6, 36);
  paper.text(title, MARGIN, MARGIN - 8, { size: 20, weight: 'bold', width: right, align: 'right' });
  paper.text(number, MARGIN, MARGIN + 20, {
    size: 10.5,
    weight: 'medium',
    colour: MUTED,
    width: right,
    align: 'right',
  });
  const lines = [
    company.name,
    company.address,
    company.taxId && `Tax ID ${company.taxId}`,
    company.email,
  ].filter(Boolean);
  const below = paper.text(lines.join('\n'), MARGIN, MARGIN + 46, {
    size: 8.5,
    colour: MUTED,
    width: right / 2,
    leading: 1.5,
  });
  const rule = Math.max(below + 12, MARGIN + 84);
  paper.rule(MARGIN, rule, right);
  return rule + 22;
}

/** A party with a heading over it. @returns where it ended */
export function drawParty(
  paper: Paper,
  heading: string,
  party: PartyLines,
  at: { x: number; y: number; width: number },
): number {
  const { x, y, width } = at;
  let top = paper.text(heading, x, y, { size: 8, weight: 'semibold', colour: MUTED });
  top = paper.text(party.name, x, top + 3, { size: 11, weight: 'semibold', width });
  const rest = [party.address, party.taxId && `Tax ID ${party.taxId}`, party.email].filter(Boolean);
  return rest.length === 0
    ? top
    : paper.text(rest.join('\n'), x, top + 2, { size: 9.5, width, leading: 1.5 });
}

/** Names and values below each other. @returns where they ended */
export function drawFacts(
  paper: Paper,
  facts: readonly (readonly [label: string, value: string])[],
  at: { x: number; y: number; width: number },
): number {
  let top = at.y;
  for (const [label, value] of facts) {
    paper.text(label, at.x, top, { size: 9, colour: MUTED });
    const rest = { size: 9.5, weight: 'medium', width: at.width - 88, align: 'right' } as const;
    top = Math.max(paper.text(value, at.x + 88, top, rest), top + 13) + 4;
  }
  return top;
}

/** On every page: whose paper it is and which page. */
export function drawFoot(paper: Paper, left: string): void {
  const y = paper.height - MARGIN + 6;
  const width = paper.width - 2 * MARGIN;
  paper.onEveryPage((page, pages) => {
    paper.rule(MARGIN, y - 10, width);
    paper.text(left, MARGIN, y, { size: 8, colour: MUTED, width: width - 80 });
    paper.text(`Page ${page} of ${pages}`, MARGIN, y, { size: 8, colour: MUTED, width, align: 'right' });
  });
}

/** A stamp, a little askew. */
export function drawStamp(
  paper: Paper,
  words: string,
  note: string | null,
  at: { x: number; y: number; colour: string },
): void {
  const { doc } = paper;
  const width = Math.max(paper.measure(words, { size: 17, weight: 'bold' }) + 34, 104);
  const height = note ? 46 : 34;
  doc.save();
  doc.rotate(-6, { origin: [at.x + width / 2, at.y + height / 2] });
  doc.roundedRect(at.x, at.y, width, height, 7).lineWidth(1.6).strokeColor(at.colour).stroke();
  const style = { width, align: 'center', colour: at.colour } as const;
  paper.text(words, at.x, at.y + 6, { ...style, size: 17, weight: 'bold' });
  if (note) paper.text(note, at.x, at.y + 29, { ...style, size: 8, weight: 'medium' });
  doc.restore();
}

/** `March 2, 2026`, in the books' UTC. */
export const day = (at: Date): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
