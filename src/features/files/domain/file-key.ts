import type { FilePurpose } from './file.options';

/** A name that is safe in a key and a header: letters, digits, dot, dash; at most 100 characters, ending kept. */
export function safeFilename(name: string): string {
  const cleaned = name
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(cleaned)?.[0] ?? '';
  const stem = cleaned.slice(0, cleaned.length - ending.length).slice(0, 100 - ending.length);
  return `${stem || 'file'}${ending}`;
}

interface KeyParts {
  purpose: FilePurpose;
  fileId: string;
  ownerId: string;
  jobId: string | null;
  filename: string;
  version: number | null;
  at: Date;
}

/**
 * Where a file lives in the store (layout of the design's "Files"), never from the person's name for it alone. The
 * file's id stands before the name, so that two uploads in one millisecond differ.
 */
export function fileKey(parts: KeyParts): string {
  const { ownerId, jobId, fileId } = parts;
  const stamp = `${parts.at.getTime()}_${fileId.slice(-8)}`;
  const name = safeFilename(parts.filename);
  switch (parts.purpose) {
    case 'client-upload':
    case 'message':
      return `client-uploads/${ownerId}/${jobId}/${stamp}_${name}`;
    case 'deliverable':
      return `deliverables/${ownerId}/${jobId}/v${parts.version}_${stamp}_${name}`;
    case 'avatar':
      return `avatars/${ownerId}_${stamp}_original`;
    case 'portfolio':
      return `portfolio/${ownerId}/${fileId}/${name}`;
  }
}

/** Under which bytes of single PUTs arrive. */
export const INCOMING = 'incoming/';

/** Where the bytes of one PUT arrive. Its address can be used again for as long as it holds, so nothing is served from here. */
export const incomingKey = (key: string): string => `${INCOMING}${key}`;

/** Where bytes that arrived are kept, once: a key that nobody has an address for. `nonce` is a few random letters. */
export function keptKey(incoming: string, nonce: string): string {
  const key = incoming.startsWith(INCOMING) ? incoming.slice(INCOMING.length) : incoming;
  return key.replace(/(\.[A-Za-z0-9]{1,8})?$/, (ending) => `_${nonce}${ending}`);
}

/** Where a smaller image of a file lives. */
export const derivedKey = (key: string, name: string): string => `${key}.${name}.webp`;
