import { createHash } from 'node:crypto';
import { AppError, errors } from '@/platform/errors';
import { type OpenScan, openScan, type ScanVerdict, scanPieceBytes } from '@/platform/scanner';
import { openObject } from '@/platform/storage';

/** Of a file longer than one piece, the scanner gets this much again at the beginning of the next one. */
const OVERLAP = 1024 * 1024;
/** How old Office files name their macros, in their directory's two-byte letters. */
const MACROS = Buffer.from('_VBA_PROJECT', 'utf16le');

/** What one reading of a stored file found. `scan` is null where no scanner is configured. */
export interface Reading {
  sha256: string;
  etag: string;
  size: number;
  hasMacros: boolean;
  scan: ScanVerdict | null;
}

/**
 * Reads a stored file once from beginning to end, in chunks: its fingerprint, marks in it, and the scanner's verdict.
 * @returns null when there is no object. @throws AppError UPSTREAM_UNAVAILABLE when the store or the scanner is away
 */
export async function readThrough(key: string, options: { scan: boolean }): Promise<Reading | null> {
  const object = await openObject(key);
  if (!object) return null;
  const hash = createHash('sha256');
  const scan = options.scan ? scanInPieces() : null;
  let size = 0;
  let hasMacros = false;
  let end = Buffer.alloc(0);
  try {
    for await (const chunk of readingStore(object.body)) {
      hash.update(chunk);
      size += chunk.byteLength;
      const seam = Buffer.concat([end, chunk.subarray(0, MACROS.length)]);
      hasMacros ||= chunk.includes(MACROS) || seam.includes(MACROS);
      end = Buffer.from(chunk.subarray(-MACROS.length));
      if ((await scan?.write(chunk)) === 'infected') break;
    }
    const verdict = scan ? await scan.end() : null;
    return { sha256: hash.digest('hex'), etag: object.etag, size, hasMacros, scan: verdict };
  } finally {
    scan?.abort();
    object.body.destroy();
  }
}

async function* readingStore(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* body;
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw errors.upstreamUnavailable('File storage', error);
  }
}

/** A file in as many pieces as the scanner needs, each beginning with the end of the one before. */
function scanInPieces() {
  const most = scanPieceBytes();
  let open: OpenScan | null = null;
  let sent = 0;
  let last = Buffer.alloc(0);
  let verdict: ScanVerdict = { infected: false };
  const next = async () => {
    if (open) verdict = await open.end();
    open = openScan();
    sent = last.byteLength;
    if (sent > 0) await open.write(last);
    last = Buffer.alloc(0);
  };
  return {
    write: async (chunk: Buffer): Promise<'infected' | 'clean'> => {
      if (!open || sent + chunk.byteLength > most) await next();
      if (verdict.infected) return 'infected';
      await open?.write(chunk);
      sent += chunk.byteLength;
      // Kept only where a piece is about to end, so that no byte is copied in vain.
      if (sent + 2 * OVERLAP > most) last = Buffer.concat([last, chunk]).subarray(-OVERLAP);
      return 'clean';
    },
    end: async (): Promise<ScanVerdict> => {
      if (verdict.infected) return verdict;
      open ??= openScan();
      return open.end();
    },
    abort: () => open?.abort(),
  };
}
