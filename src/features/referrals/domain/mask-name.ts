const MOST_WORDS = 3;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A name that its bearer recognizes and nobody else can read: the first letter of up to three words, each with three
 * dots whatever its length. `Brightwave Studio` is `B••• S•••`.
 */
export function maskName(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const masked = words
    .slice(0, MOST_WORDS)
    .map((word) => `${[...graphemes.segment(word)][0]?.segment ?? ''}•••`);
  return masked.join(' ') || '•••';
}
