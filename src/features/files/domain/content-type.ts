/** Claimed types that carry no signature in their first bytes, so that "not detected" may be true. */
const SIGNATURELESS = new Set([
  'text/plain',
  'text/csv',
  'text/markdown',
  'text/css',
  'text/vtt',
  'application/json',
  'application/x-subrip',
  'image/svg+xml',
]);

/** Containers that several claimed types share. */
const CONTAINERS: Readonly<Record<string, RegExp>> = {
  'application/zip':
    /^application\/(zip|vnd\.openxmlformats-officedocument\..+|vnd\.oasis\.opendocument\..+)$/,
  'application/x-cfb': /^application\/(msword|vnd\.ms-excel|vnd\.ms-powerpoint)$/,
  'application/xml': /^image\/svg\+xml$/,
  'video/mp4': /^(video\/(mp4|quicktime)|audio\/(mp4|x-m4a))$/,
  'video/quicktime': /^video\/(mp4|quicktime)$/,
  'audio/x-m4a': /^audio\/(mp4|x-m4a|aac)$/,
  'video/matroska': /^video\/(x-matroska|webm)$/,
  'video/x-matroska': /^video\/(x-matroska|webm)$/,
  'video/vnd.avi': /^video\/x-msvideo$/,
  'audio/wav': /^audio\/(wav|x-wav)$/,
  'audio/vnd.wave': /^audio\/(wav|x-wav)$/,
  'application/ogg': /^audio\/ogg$/,
};

const LOOKS_LIKE_PAGE = /<\s*(!doctype\s+html|html|script|iframe|object|embed)\b|javascript:/i;

/** What runs in a drawing that is opened as a page. */
const RUNS = /<\s*(script|iframe|embed|object|handler)\b|[\s"'/]on[a-z]+\s*=|javascript:|data:text\/html/i;

export type ContentVerdict = { ok: true; type: string } | { ok: false; reason: string };

/**
 * Holds the claimed type against what the first bytes are.
 * @param detected the type that the signature says, or null when there is none
 * @param head the first bytes, for text-like types
 */
export function judgeContent(claimed: string, detected: string | null, head: Uint8Array): ContentVerdict {
  if (detected === null) return judgeText(claimed, head);
  if (detected === claimed) return { ok: true, type: detected };
  if (CONTAINERS[detected]?.test(claimed)) {
    if (claimed === 'image/svg+xml') return judgeText(claimed, head);
    return { ok: true, type: claimed };
  }
  return { ok: false, reason: `The content is ${detected}, not ${claimed}.` };
}

function judgeText(claimed: string, head: Uint8Array): ContentVerdict {
  if (!SIGNATURELESS.has(claimed)) return { ok: false, reason: `The content is not ${claimed}.` };
  if (head.includes(0)) return { ok: false, reason: 'The content is binary, not text.' };
  const text = new TextDecoder('utf-8').decode(head);
  if (LOOKS_LIKE_PAGE.test(text)) return { ok: false, reason: 'The content is a web page or a script.' };
  if (claimed === 'image/svg+xml' && RUNS.test(text))
    return { ok: false, reason: 'The drawing holds a script.' };
  return { ok: true, type: claimed };
}
