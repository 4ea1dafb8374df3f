import type { Ticket } from './upload-target';

type Kept = Pick<Ticket, 'fileId' | 'partSize' | 'partCount'> & { at: number };

/** The server removes unfinished uploads after a day. */
const KEEP_MS = 20 * 3_600_000;

const nameOf = (target: string, file: File) =>
  `nimmit:upload:${target}:${file.name}:${file.size}:${file.lastModified}`;

/** The unfinished multipart upload of this very file, if this browser began one within a day. */
export function recallUpload(target: string, file: File): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(target, file)) ?? 'null') as Kept | null;
    return kept && Date.now() - kept.at < KEEP_MS ? kept : null;
  } catch {
    return null;
  }
}

/** Remembers a multipart upload across a reload; a browser without storage just starts over. */
export function rememberUpload(target: string, file: File, { fileId, partSize, partCount }: Ticket): void {
  try {
    localStorage.setItem(
      nameOf(target, file),
      JSON.stringify({ fileId, partSize, partCount, at: Date.now() } satisfies Kept),
    );
  } catch {
    // Private mode or a full store: resuming after a reload is a comfort, not a need.
  }
}

/** Forgets it, once it is complete or given up. */
export function forgetUpload(target: string, file: File): void {
  try {
    localStorage.removeItem(nameOf(target, file));
  } catch {
    // Nothing was kept.
  }
}
