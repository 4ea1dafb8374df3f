import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import type { Words } from './drawing';

const LETTER: [number, number] = [612, 792];
const MARGIN = 56;

function colourOf(hex: string) {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return rgb(red ?? 0, green ?? 0, blue ?? 0);
}

/** Only what the standard fonts can write. */
const plain = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (char) => ({ '–': '-', '—': '-', '’': "'" })[char] ?? ' ');

/** Title page, and one page a section: its heading and its paragraphs. */
export async function pdfReport(
  words: Words,
  sections: readonly { heading: string; lines: readonly string[] }[],
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const [bold, text] = await Promise.all([
    document.embedFont(StandardFonts.HelveticaBold),
    document.embedFont(StandardFonts.Helvetica),
  ]);
  const [strong, accent, paper] = words.brand.colours.map(colourOf) as [
    ReturnType<typeof rgb>,
    ReturnType<typeof rgb>,
    ReturnType<typeof rgb>,
  ];
  document.setTitle(plain(words.headline));
  document.setAuthor(plain(words.company));

  const cover = document.addPage(LETTER);
  cover.drawRectangle({ x: 0, y: 0, width: 612, height: 792, color: strong });
  cover.drawCircle({ x: 500, y: 640, size: 150, color: accent });
  cover.drawText(plain(words.headline), {
    x: MARGIN,
    y: 360,
    size: 34,
    font: bold,
    color: paper,
    maxWidth: 460,
    lineHeight: 40,
  });
  cover.drawText(plain(words.company), { x: MARGIN, y: 120, size: 16, font: bold, color: accent });
  cover.drawText(plain(words.brand.line), { x: MARGIN, y: 96, size: 12, font: text, color: paper });

  for (const [index, section] of sections.entries()) {
    const page = document.addPage(LETTER);
    page.drawRectangle({ x: 0, y: 752, width: 612, height: 40, color: strong });
    page.drawText(plain(section.heading), { x: MARGIN, y: 690, size: 22, font: bold, color: strong });
    section.lines.forEach((line, row) => {
      const y = 640 - row * 54;
      page.drawCircle({ x: MARGIN + 4, y: y + 4, size: 4, color: accent });
      page.drawText(plain(line), {
        x: MARGIN + 20,
        y,
        size: 12,
        font: text,
        color: rgb(0.15, 0.15, 0.18),
        maxWidth: 470,
        lineHeight: 17,
      });
    });
    page.drawText(`${index + 2}`, { x: 550, y: 34, size: 10, font: text, color: strong });
  }
  return document.save();
}

/** A sheet as CSV (RFC 4180) in UTF-8. */
export function csvSheet(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number) => {
    const text = String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return new TextEncoder().encode(`${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`);
}
