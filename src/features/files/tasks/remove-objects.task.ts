import { z } from 'zod';
import { deleteObject } from '@/platform/storage';
import { defineTask } from '@/platform/tasks';

/** Removes objects from the store whose file is gone. An object that is not there is no error. */
export const removeObjectsTask = defineTask({
  name: 'remove-objects',
  data: z.object({ keys: z.array(z.string()) }),
  run: async (_ctx, { keys }) => {
    for (const key of keys) await deleteObject(key);
  },
});
