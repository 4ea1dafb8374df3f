/** Names that Windows keeps for devices, with whatever ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;
/** Control, direction and other letters that are not seen or turn what is seen around. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;
const LONGEST = 200;

/** A name that every system can keep: no separators, no device names, nothing unseen, ending kept when it is cut. */
export function downloadName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(/[/\\:*?"<>|\uFFFD]/g, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const named = plain === '' ? 'file' : DEVICES.test(plain) ? `_${plain}` : plain;
  if (named.length <= LONGEST) return named;
  const ending = /\.[^.]{1,12}$/.exec(named)?.[0] ?? '';
  return `${named
    .slice(0, LONGEST - ending.length)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}${ending}`;
}

/** Letters that `encodeURIComponent` leaves alone and RFC 5987 does not allow. */
const percent = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * `Content-Disposition` for a name that a person chose: nothing in it can end the value or begin another header
 * (RFC 6266, with a plain-letters name for old readers).
 */
export function attachmentHeader(name: string, inline = false): string {
  const safe = downloadName(name);
  const plain = safe.normalize('NFKD').replace(/[^\w. -]+/g, '_');
  const encoded = encodeURIComponent(safe).replace(/['()*]/g, percent);
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
