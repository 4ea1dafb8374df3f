import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file of an archive. */
export interface ZippedFile {
  name: string;
  text: string;
}

/** Archives of the same texts are the same bytes. */
const SAME_DAY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** A ZIP archive of texts, in memory. Names are paths with `/`. */
export function zipOf(files: readonly ZippedFile[]): Promise<Uint8Array> {
  const archive = new ZipFile();
  for (const { name, text } of files) archive.addBuffer(Buffer.from(text, 'utf8'), name, SAME_DAY);
  archive.end();
  return buffer(archive.outputStream);
}
