import type { Paper } from './paper';

const NIGHT = '#0b222b';

/** Mark and name as vectors, the mark `size` points high. */
export function drawLogo(paper: Paper, x: number, y: number, size: number): void {
  const { doc } = paper;
  doc.save();
  doc.translate(x, y).scale(size / 32);
  doc.roundedRect(0, 0, 32, 32, 8).fill(NIGHT);
  doc.path('M16 6.5a9.5 9.5 0 0 0-9.4 11h4.1a6 6 0 0 1 8.6-6.2A9.5 9.5 0 0 0 16 6.5Z').fill('#a9bfc6');
  doc.path('M9.8 20.5a6.4 6.4 0 0 1 12.4 0Z').fill('#f4b766');
  doc.path('M6.5 23h19').lineWidth(2).lineCap('round').strokeColor('#eef5f5').stroke();
  doc.restore();
  paper.text('Nimmit', x + size * 1.3, y + size * 0.16, { size: size * 0.58, weight: 'bold', colour: NIGHT });
}
