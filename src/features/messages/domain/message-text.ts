/** Longest preview in notifications and lists. */
const PREVIEW_MAX = 140;

/** Control characters but tab and line feed, and those that turn the direction of text around unseen. */
const UNSEEN = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const LINK = /(!?)\[([^\]]*)\]\(\s*<?([^)\s>]*)>?[^)]*\)/g;
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|\/(?!\/))/i;

/**
 * A message as it is kept: unseen characters removed, line ends as `\n`, and links that are no web or mail address
 * (`javascript:`, `data:`) reduced to their words. Markup stays text: whoever shows it renders a Markdown subset
 * and no HTML.
 */
export function cleanMessage(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(LINK, (whole, _image: string, words: string, address: string) =>
      SAFE_ADDRESS.test(address) ? whole : words,
    )
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** The first words of a message on one line, without its marks. */
export function messagePreview(body: string): string {
  const plain = body
    .replace(LINK, '$2')
    .replace(/[*_`>#~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > PREVIEW_MAX ? `${plain.slice(0, PREVIEW_MAX - 1)}…` : plain;
}
