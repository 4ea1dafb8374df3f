const words = new Intl.Segmenter('km', { granularity: 'word' });

/** Where a text may break: after spaces, and between Khmer words, which have none. */
function pieces(paragraph: string): string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(paragraph)) {
    const last = found.at(-1);
    const isKhmer = /[\u1780-\u17ff]/.test(segment);
    const joins = last !== undefined && !/\s$/.test(last) && !(isKhmer && /[\u1780-\u17ff]$/.test(last));
    if (joins) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/** A piece wider than a line is cut where it must be. */
function cut(piece: string, width: number, measure: (text: string) => number): string[] {
  if (measure(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const letter of piece) {
    if (part !== '' && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** A text in lines of at most `width`; line breaks of its own stay. Null never wraps. */
export function linesOf(text: string, width: number | null, measure: (text: string) => number): string[] {
  const paragraphs = text.split(/\r?\n/);
  if (width === null) return paragraphs;
  return paragraphs.flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const piece of pieces(paragraph).flatMap((one) => cut(one, width, measure))) {
      if (line !== '' && measure((line + piece).trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line += piece;
    }
    return [...lines, line.trimEnd()];
  });
}
