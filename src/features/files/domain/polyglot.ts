/** Marks of a web page or script; only looked for in places where a reader would guess the type from. */
const PAGE =
  /<\s*(!doctype\s+html|html|head|body|script|iframe|object|embed|meta|svg|img|a\s+href)\b|<\?php|javascript:/i;
/** Of these a page's marks are part of the content. */
const TEXTUAL = /^(text\/|application\/(json|x-subrip|postscript|rtf)$|image\/svg\+xml$)/;
/** Types that are ZIP archives themselves. */
const ZIPPED = /^application\/(zip$|vnd\.openxmlformats|vnd\.oasis)/;
/** As much of a file as browsers look at to guess its type. */
const SNIFFED = 1_500;
const COMMENT = [0x2f, 0x2a];

const latin = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
const isComment = (head: Uint8Array, at: number) => head[at] === COMMENT[0] && head[at + 1] === COMMENT[1];

/**
 * Why a file is a second thing beside what it claims to be: a picture that is also an archive (GIFAR), a PDF or picture that is
 * also a page, a picture that is also a script. Null when nothing says so.
 * @param head its first bytes @param tail its last bytes (the same ones when it is short)
 */
export function polyglotIn(type: string, head: Uint8Array, tail: Uint8Array): string | null {
  if (!ZIPPED.test(type) && hasArchiveAtEnd(tail)) return 'An archive is hidden at its end.';
  if (TEXTUAL.test(type)) return null;
  if (PAGE.test(latin(head.subarray(0, SNIFFED)))) return 'A web page is hidden at its beginning.';
  if (!type.startsWith('image/')) return null;
  if (type === 'image/gif' && (isComment(head, 6) || head[6] === 0x3d)) return 'A script is hidden in it.';
  if (type === 'image/jpeg' && isComment(head, 4)) return 'A script is hidden in it.';
  const all = `${latin(head)}\n${latin(tail)}`;
  return /<script\b|<\?php\s|<!doctype\s+html|<html\b/i.test(all)
    ? 'A web page or script is hidden in it.'
    : null;
}

/** Whether the last bytes are a ZIP's end record whose comment reaches to the end of the file. */
function hasArchiveAtEnd(tail: Uint8Array): boolean {
  const view = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = view.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at >= 0; ) {
    if (at + 22 <= view.length && at + 22 + view.readUInt16LE(at + 20) <= view.length) {
      const entries = view.readUInt16LE(at + 10);
      if (entries > 0 && view.readUInt32LE(at + 12) >= 46) return true;
    }
    if (at === 0) return false;
    at = view.lastIndexOf('PK\x05\x06', at - 1, 'latin1');
  }
  return false;
}
