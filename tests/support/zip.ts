import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive; what is not said is what its bytes are. */
export interface ZipEntry {
  name: string;
  data: Buffer;
  /** What its head claims, for archives that lie. */
  claimedSize?: number;
  /** Unix mode: 0o120777 is a link. */
  mode?: number;
  /** 1: encrypted. */
  flags?: number;
}

const u16 = (value: number) => Buffer.from([value & 0xff, (value >> 8) & 0xff]);
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

/** A ZIP archive, also one that a good program would never write. `overlap` makes every entry use the first one's bytes. */
export function zip(entries: readonly ZipEntry[], overlap = false): Buffer<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, claimedSize, mode = 0o100644, flags = 0 } of entries) {
    const packed = deflateRawSync(data, { level: 9 });
    const size = claimedSize ?? data.length;
    const label = Buffer.from(name);
    const common = Buffer.concat([
      u16(20),
      u16(flags | 0x800),
      u16(8),
      u16(0),
      u16(0x5a21),
      u32(crc32(data)),
      u32(packed.length),
      u32(size),
      u16(label.length),
      u16(0),
    ]);
    const offset = overlap ? 0 : at;
    if (!overlap || parts.length === 0) {
      const local = Buffer.concat([u32(0x04034b50), common, label, packed]);
      parts.push(local);
      at += local.length;
    }
    const rest = Buffer.concat([u16(0), u16(0), u16(0), u32(mode << 16), u32(offset), label]);
    directory.push(Buffer.concat([u32(0x02014b50), u16(0x0314), common, rest]));
  }
  const central = Buffer.concat(directory);
  const count = u16(Math.min(entries.length, 0xffff));
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    count,
    count,
    u32(central.length),
    u32(at),
    u16(0),
  ]);
  return Buffer.concat([...parts, central, end]);
}
