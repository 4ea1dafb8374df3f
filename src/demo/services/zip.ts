import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

interface ZipEntry {
  name: string;
  method: number;
  compressedSize: number;
  size: number;
  headerOffset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** Entries of a zip's central directory (APPNOTE.TXT 4.3.12). Throws when the bytes are not a zip. */
function readDirectory(zip: Buffer): ZipEntry[] {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('not a zip archive');
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('damaged zip archive');
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      compressedSize: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      headerOffset: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Writes the one file of a zip whose name ends in `suffix` to `target`, executable.
 * Node has no zip reader, and `unzip` is not on every machine. Throws when no entry matches or its size is wrong.
 */
export async function extractFromZip(zipBytes: Buffer, suffix: string, target: string): Promise<void> {
  const entry = readDirectory(zipBytes).find((candidate) => candidate.name.endsWith(suffix));
  if (!entry) throw new Error(`no ${suffix} in the archive`);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Error(`zip method ${entry.method}`);
  const header = entry.headerOffset;
  const start = header + 30 + zipBytes.readUInt16LE(header + 26) + zipBytes.readUInt16LE(header + 28);
  const source = Readable.from([zipBytes.subarray(start, start + entry.compressedSize)]);
  const sink = createWriteStream(target, { mode: 0o755 });
  await (entry.method === STORED ? pipeline(source, sink) : pipeline(source, createInflateRaw(), sink));
  const file = await open(target);
  const { size } = await file.stat().finally(() => file.close());
  if (size !== entry.size) throw new Error(`${entry.name} has ${size} bytes instead of ${entry.size}`);
}
