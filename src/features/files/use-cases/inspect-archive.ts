import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, fromRandomAccessReaderPromise, openPromise, type ZipFile } from 'yauzl';
import { isAppError } from '@/platform/errors';
import { ObjectReader } from '../data/object-reader';
import { ARCHIVE_LIMITS, entryRefusal, isNestedArchive, ratioRefusal } from '../domain/archive-rules';

/** Why the archive is not taken; thrown inside, answered outside. */
class Refused extends Error {}

/** What has been seen of one archive and of those in it. */
interface Sum {
  entries: number;
  unpacked: number;
}

/** Bytes before an entry's name and content, at least. */
const LOCAL_HEAD = 30;
const STORED = 0;
const DEFLATED = 8;
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/**
 * Unpacks a stored archive to nowhere, entry by entry, and counts: what its head says of itself may be a lie. Archives
 * inside are opened too, three deep, from a temporary file.
 * @returns why it is not taken, or null. @throws AppError UPSTREAM_UNAVAILABLE
 */
export async function inspectArchive(key: string, size: number, type: string): Promise<string | null> {
  const sum: Sum = { entries: 0, unpacked: 0 };
  try {
    const zip = await fromRandomAccessReaderPromise(new ObjectReader(key, size), size, { autoClose: false });
    await inspect(zip, type, 1, sum);
    return null;
  } catch (error) {
    if (isAppError(error)) throw error;
    if (error instanceof Refused) return error.message;
    return 'The archive is damaged, or made to confuse who opens it.';
  }
}

async function inspect(zip: ZipFile, type: string, depth: number, sum: Sum): Promise<void> {
  try {
    if (zip.entryCount > ARCHIVE_LIMITS.entries) throw new Refused('The archive holds too many files.');
    const places: { start: number; end: number }[] = [];
    for await (const entry of zip.eachEntry()) {
      sum.entries += 1;
      if (sum.entries > ARCHIVE_LIMITS.entries) throw new Refused('The archive holds too many files.');
      const start = entry.relativeOffsetOfLocalHeader;
      places.push({ start, end: start + LOCAL_HEAD + entry.compressedSize });
      await inspectEntry(zip, entry, type, depth, sum);
    }
    // Entries that overlap are packed once and unpacked many times.
    places.sort((a, b) => a.start - b.start);
    const overlap = places.some(({ start }, index) => start < (places[index - 1]?.end ?? 0));
    if (overlap) throw new Refused('The archive unpacks to far more than it says.');
  } finally {
    zip.close();
  }
}

async function inspectEntry(
  zip: ZipFile,
  entry: Entry,
  type: string,
  depth: number,
  sum: Sum,
): Promise<void> {
  const { fileName: name, compressedSize, uncompressedSize, externalFileAttributes } = entry;
  const head = {
    name,
    packed: compressedSize,
    unpacked: uncompressedSize,
    mode: externalFileAttributes >>> 16,
  };
  const refusal = entryRefusal(type, head);
  if (refusal) throw new Refused(refusal);
  if (entry.isEncrypted())
    throw new Refused('The archive is locked with a password, so it cannot be checked.');
  const readable = entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED;
  if (!readable || name.endsWith('/')) return count(sum, uncompressedSize);
  const isNested = isNestedArchive(name);
  if (isNested && depth >= ARCHIVE_LIMITS.depth) throw new Refused('The archive holds archives too deep.');
  if (isNested && uncompressedSize > ARCHIVE_LIMITS.nested)
    throw new Refused('The archive holds another one that is too large.');
  if (!isNested) return unpack(zip, entry, nowhere(), sum);
  const file = join(tmpdir(), `nimmit-archive-${randomUUID()}`);
  try {
    await unpack(zip, entry, createWriteStream(file, { mode: 0o600 }), sum);
    await inspect(await openPromise(file, { autoClose: false }), 'application/zip', depth + 1, sum);
  } finally {
    await rm(file, { force: true });
  }
}

async function unpack(zip: ZipFile, entry: Entry, target: Writable, sum: Sum): Promise<void> {
  let unpacked = 0;
  const counter = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      unpacked += chunk.length;
      sum.unpacked += chunk.length;
      const refusal = ratioRefusal(entry.compressedSize, unpacked);
      if (refusal || sum.unpacked > ARCHIVE_LIMITS.total)
        done(new Refused(refusal ?? 'The archive unpacks to too much.'));
      else done(null, chunk);
    },
  });
  // It also throws when the bytes are more or fewer than the entry's head says.
  await pipeline(await zip.openReadStreamPromise(entry), counter, target);
}

function count(sum: Sum, unpacked: number): void {
  sum.unpacked += unpacked;
  if (sum.unpacked > ARCHIVE_LIMITS.total) throw new Refused('The archive unpacks to too much.');
}
