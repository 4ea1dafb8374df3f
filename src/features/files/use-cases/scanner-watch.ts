import type { Context } from '@/platform/context';
import { checkScanner } from '@/platform/scanner';
import { unitOfWork } from '@/platform/unit-of-work';

/** Away for so long, and staff are told. */
const PATIENCE_MS = 60_000;

interface Watched {
  _id: string;
  downSince: Date | null;
  toldAt: Date | null;
}

const watched = (ctx: Context) => ctx.db.collection<Watched>('watched-parts');

/**
 * Notes that the scanner did not answer; staff are told once an outage when it lasts. Where the scanner does answer, it was the
 * store that failed, and nothing is noted.
 */
export async function scannerFailed(ctx: Context, error: unknown): Promise<void> {
  const isAway = await checkScanner().then(
    () => false,
    () => true,
  );
  if (!isAway) return scannerAnswered(ctx);
  const now = ctx.clock.now();
  const found = await watched(ctx).findOneAndUpdate(
    { _id: 'scanner' },
    [{ $set: { downSince: { $ifNull: ['$downSince', now] }, toldAt: { $ifNull: ['$toldAt', null] } } }],
    { upsert: true, returnDocument: 'after' },
  );
  ctx.logger.warn({ err: error, since: found?.downSince }, 'the virus scanner is away');
  if (!found?.downSince || now.getTime() - found.downSince.getTime() < PATIENCE_MS) return;
  const since = found.downSince;
  await unitOfWork(ctx, async (tx) => {
    const { modifiedCount } = await watched(ctx).updateOne(
      { _id: 'scanner', downSince: since, toldAt: null },
      { $set: { toldAt: now } },
      { session: tx.session },
    );
    if (modifiedCount === 0) return;
    const data = { since: since.toISOString(), noticeKey: `scanner:${since.getTime()}` };
    await tx.emit({ type: 'scanner.down', rooms: ['staff'], data });
  });
}

/** The scanner answers: an outage, if there was one, is over. */
export async function scannerAnswered(ctx: Context): Promise<void> {
  await watched(ctx).updateOne(
    { _id: 'scanner', downSince: { $ne: null } },
    { $set: { downSince: null, toldAt: null } },
  );
}
