import { endingOf } from './file-name';

const MB = 1024 * 1024;
/** Of one archive, everything inside of it included. */
export const ARCHIVE_LIMITS = {
  entries: 10_000,
  /** Bytes when unpacked. */
  total: 8 * 1024 * MB,
  /** Unpacked to packed, for entries of more than `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 10 * MB,
  /** Archives in archives; the outermost is 1. */
  depth: 3,
  /** Bytes of an archive in an archive. */
  nested: 256 * MB,
  nameLength: 1_024,
} as const;

/** Programs and shortcuts that run when they are opened. Sources (scripts, pages) are work that people deliver. */
const PROGRAMS = new Set(
  'exe dll com bat cmd msi scr pif cpl vbs vbe jse wsf hta lnk scf jar apk ps1'.split(' '),
);
const NESTED = new Set('zip docx xlsx pptx odt ods odp'.split(' '));
const OFFICE = /^application\/vnd\.(openxmlformats|oasis)/;
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^Basic\/|^Scripts\//i;

/** What an entry's head says of it. */
export interface ArchiveEntry {
  name: string;
  packed: number;
  unpacked: number;
  /** Unix mode, 0 where the archive has none. */
  mode: number;
}

export const isArchive = (type: string): boolean => type === 'application/zip' || OFFICE.test(type);
export const isNestedArchive = (name: string): boolean => NESTED.has(endingOf(name));

/** Why an entry is not taken, or null. @param type what the archive claims to be */
export function entryRefusal(type: string, { name, packed, unpacked, mode }: ArchiveEntry): string | null {
  if (name.length > ARCHIVE_LIMITS.nameLength) return 'A name in the archive is too long.';
  if (leavesFolder(name)) return 'A name in the archive leads out of its folder.';
  if ((mode & 0o170000) === 0o120000) return 'The archive holds a link to somewhere else.';
  if (OFFICE.test(type) && MACROS.test(name)) return 'The document holds macros.';
  if (PROGRAMS.has(endingOf(name))) return 'The archive holds a program.';
  return ratioRefusal(packed, unpacked);
}

/** Why so many bytes of so few are not taken, or null. */
export function ratioRefusal(packed: number, unpacked: number): string | null {
  const { ratio, ratioFrom } = ARCHIVE_LIMITS;
  const isBomb = unpacked > ratioFrom && unpacked > ratio * Math.max(1, packed);
  return isBomb ? 'The archive unpacks to far more than it says.' : null;
}

function leavesFolder(name: string): boolean {
  const parts = name.split(/[/\\]/);
  return /^([/\\]|[A-Za-z]:)/.test(name) || parts.includes('..') || /\p{Cc}/u.test(name);
}
