import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface ZippedFile {
  name: string;
  text: string;
}

const UTF8_NAMES = 0x800;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980: archives of the same texts are the same bytes. */
const FIRST_DAY = 0x21;

const u16 = (value: number) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** A ZIP archive of texts, in memory. Names are paths with `/`, at most 65,535 of them, 4 GB in all. */
export function zipOf(files: readonly ZippedFile[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const data = Buffer.from(text, 'utf8');
    const packed = deflateRawSync(data);
    const label = Buffer.from(name, 'utf8');
    const head = Buffer.concat([
      u16(VERSION),
      u16(UTF8_NAMES),
      u16(DEFLATED),
      u16(0),
      u16(FIRST_DAY),
      u32(crc32(data)),
      u32(packed.length),
      u32(data.length),
      u16(label.length),
      u16(0),
    ]);
    const local = Buffer.concat([u32(0x04034b50), head, label, packed]);
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(VERSION),
        head,
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(offset),
        label,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = u16(files.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(listed.length), u32(offset), u16(0)];
  return Buffer.concat([...parts, listed, ...end]);
}
