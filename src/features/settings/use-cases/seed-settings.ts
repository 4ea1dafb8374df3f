import type { Context } from '@/platform/context';
import { DEFAULT_SETTINGS } from '../domain/settings';

/** Stores the default settings on a new installation, so that the panel shows them. What is set stays as it is. */
export async function seedSettings(ctx: Context): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db
    .collection('globals')
    .updateOne(
      { globalType: 'settings' },
      { $setOnInsert: { ...DEFAULT_SETTINGS, createdAt: now, updatedAt: now } },
      { upsert: true },
    );
}
