import { z } from 'zod';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { deleteObject } from '@/platform/storage';
import { defineTask, queued } from '@/platform/tasks';
import { filesCollection } from '../data/file.document';

/** The address of a PUT holds for 15 minutes; what is sent to it after that is sent to nowhere. */
const ADDRESS_MS = 16 * 60_000;
const HOUR_MS = 3_600_000;

/**
 * Removes objects from the store whose file is gone; those that are a file's after all stay. An object that is not there is
 * no error.
 */
export const removeObjectsTask = defineTask({
  name: 'remove-objects',
  data: z.object({ keys: z.array(z.string()) }),
  run: async (ctx, { keys }) => {
    const used = await filesCollection(ctx.db).distinct('key', {
      key: { $in: keys },
      state: { $nin: ['rejected', 'infected'] },
    });
    for (const key of keys) if (!used.includes(key)) await deleteObject(key);
  },
});

/** Removes objects once nobody can send bytes to them any more. */
export function removeLater(ctx: Context, keys: string[]): Promise<void> {
  const runAt = new Date(ctx.clock.now().getTime() + ADDRESS_MS);
  return ctx.tasks.enqueue(inSession(ctx).session, [queued(removeObjectsTask, { keys }, { runAt })]);
}

/** Before an object is made that becomes a file's only with a later commit: without that commit it goes again. */
export function removeUnlessKept(ctx: Context, key: string): Promise<void> {
  const runAt = new Date(ctx.clock.now().getTime() + HOUR_MS);
  // Not in the caller's transaction: it must be known even if that never commits.
  return ctx.tasks.enqueue(undefined, [queued(removeObjectsTask, { keys: [key] }, { runAt })]);
}
