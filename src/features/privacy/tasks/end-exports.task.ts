import { z } from 'zod';
import { deleteObject } from '@/platform/storage';
import { defineTask } from '@/platform/tasks';
import { dataExportsCollection } from '../data/data-export.document';

const FORGOTTEN_MS = 90 * 24 * 3_600_000;

/** Removes the archives whose time is over, and after three months the note that there was one. */
export const endExportsTask = defineTask({
  name: 'end-data-exports',
  data: z.object({}),
  cron: '17 * * * *',
  run: async (ctx) => {
    const now = ctx.clock.now();
    const exports = dataExportsCollection(ctx.db);
    for (const { _id, key } of await exports.find({ state: 'ready', expiresAt: { $lte: now } }).toArray()) {
      await deleteObject(key);
      await exports.updateOne({ _id }, { $set: { state: 'ended' } });
    }
    await exports.deleteMany({
      state: 'ended',
      requestedAt: { $lt: new Date(now.getTime() - FORGOTTEN_MS) },
    });
  },
});
