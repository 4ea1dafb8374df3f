import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { isAppError } from '@/platform/errors';
import { scanPolicy } from '@/platform/scanner';
import { unitOfWork } from '@/platform/unit-of-work';
import { type FileDocument, filesCollection } from '../data/file.document';
import { findFile, moveFile } from '../data/files.repository';
import { isArchive } from '../domain/archive-rules';
import { mayHoldMacros, needsReading, scanAgainAfterSeconds, TRIES_BEFORE_UNSCANNED } from '../domain/checks';
import { inspectArchive } from './inspect-archive';
import { type Reading, readThrough } from './read-through';
import { scannerAnswered, scannerFailed } from './scanner-watch';
import { passFile, quarantineFile, refuseFile, UNDECIDED } from './settle-check';

const CHANGED = 'The stored file is not the one that was checked.';

/**
 * Looks a stored file through to its end: the virus scanner where there is one, archives unpacked to nowhere, macros, the
 * fingerprint. Then it may be used, or is refused. Doing it twice does nothing new.
 * @returns in how many seconds it must be tried again because the scanner or the store is away; null when it is decided
 */
export async function checkFile(ctx: Context, fileId: string): Promise<number | null> {
  const file = await findFile(ctx, fileId);
  const policy = scanPolicy();
  const owesScan = file?.state === 'clean' && !file.scanned && policy !== 'off';
  if (!file || !(UNDECIDED.includes(file.state) || owesScan)) return null;
  if (file.state === 'uploaded') {
    await unitOfWork(ctx, (tx) => moveFile(tx, file._id, ['uploaded'], { state: 'scanning' }));
  }
  try {
    await decide(ctx, file, policy !== 'off');
    if (policy !== 'off') await scannerAnswered(ctx);
    return null;
  } catch (error) {
    if (!isAppError(error) || error.code !== 'UPSTREAM_UNAVAILABLE') throw error;
    return waitForScanner(ctx, file, policy, error);
  }
}

async function decide(ctx: Context, file: FileDocument, scan: boolean): Promise<void> {
  const type = file.detectedType ?? file.mimeType;
  const refusal = isArchive(type) ? await inspectArchive(file.key, file.size, type) : null;
  if (refusal) return refuseFile(ctx, file, refusal);
  if (!scan && !needsReading(type)) return passFile(ctx, file, { scanned: false });
  const reading = await readThrough(file.key, { scan });
  if (!reading) return refuseFile(ctx, file, CHANGED);
  if (reading.scan?.infected) return quarantineFile(ctx, file, reading.scan.signature);
  if (isOther(file, reading)) return refuseFile(ctx, file, CHANGED);
  if (mayHoldMacros(type) && reading.hasMacros) return refuseFile(ctx, file, 'The document holds macros.');
  return passFile(ctx, file, { scanned: scan, sha256: reading.sha256 });
}

const isOther = (file: FileDocument, { etag, size }: Reading): boolean =>
  size !== file.size || (Boolean(file.etag) && file.etag !== etag);

async function waitForScanner(
  ctx: Context,
  file: FileDocument,
  policy: ReturnType<typeof scanPolicy>,
  error: unknown,
): Promise<number> {
  await scannerFailed(ctx, error);
  const tries = (file.scanTries ?? 0) + 1;
  await filesCollection(ctx.db).updateOne(
    { _id: file._id },
    { $set: { scanTries: tries, updatedAt: ctx.clock.now() } },
    inSession(ctx),
  );
  if (policy === 'optional' && tries >= TRIES_BEFORE_UNSCANNED && file.state !== 'clean')
    await decide(ctx, file, false).catch((failed: unknown) => {
      if (!isAppError(failed)) throw failed;
    });
  return scanAgainAfterSeconds(tries);
}
