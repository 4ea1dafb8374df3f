import PDFDocument from 'pdfkit';
import type { Words } from './drawing';

const PAGE = { width: 612, height: 792 };
const MARGIN = 56;
const INK = '#26262e';

/** Only what the standard fonts can write. */
const plain = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (char) => ({ '–': '-', '—': '-', '’': "'" })[char] ?? ' ');

/** Title page, and one page a section: its heading and its paragraphs. */
export async function pdfReport(
  words: Words,
  sections: readonly { heading: string; lines: readonly string[] }[],
): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    info: { Title: plain(words.headline), Author: plain(words.company) },
  });
  const done = collected(document);
  drawCover(document, words);
  sections.forEach((section, index) => {
    drawSection(document, words, { ...section, number: index + 2 });
  });
  document.end();
  return done;
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    document.on('error', reject);
  });
}

function drawCover(document: PDFKit.PDFDocument, words: Words): void {
  const [strong = INK, accent = INK, paper = '#ffffff'] = words.brand.colours;
  document.addPage();
  document.rect(0, 0, PAGE.width, PAGE.height).fill(strong);
  document.circle(500, 152, 150).fill(accent);
  document.font('Helvetica-Bold').fontSize(34).fillColor(paper);
  document.text(plain(words.headline), MARGIN, 398, { width: 460, lineGap: 2 });
  document.fontSize(16).fillColor(accent).text(plain(words.company), MARGIN, 660);
  document.font('Helvetica').fontSize(12).fillColor(paper).text(plain(words.brand.line), MARGIN, 686);
}

function drawSection(
  document: PDFKit.PDFDocument,
  { brand }: Words,
  { heading, lines, number }: { heading: string; lines: readonly string[]; number: number },
): void {
  const [strong = INK, accent = INK] = brand.colours;
  document.addPage();
  document.rect(0, 0, PAGE.width, 40).fill(strong);
  document.font('Helvetica-Bold').fontSize(22).fillColor(strong).text(plain(heading), MARGIN, 84);
  lines.forEach((line, row) => {
    const y = 140 + row * 54;
    document.circle(MARGIN + 4, y + 7, 4).fill(accent);
    document.font('Helvetica').fontSize(12).fillColor(INK);
    document.text(plain(line), MARGIN + 20, y, { width: 470, lineGap: 3 });
  });
  document.fontSize(10).fillColor(strong).text(String(number), 550, 750, { lineBreak: false });
}

/** A sheet as CSV (RFC 4180) in UTF-8. */
export function csvSheet(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number) => {
    const text = String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return new TextEncoder().encode(`${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`);
}
