import { z } from 'zod';
import { objectId } from '@/platform/http/fields';
import { defineTask } from '@/platform/tasks';
import { clearEarning } from '../use-cases/clear-earning';

/** Clears a job's pay once its waiting days are over. */
export const clearEarningTask = defineTask({
  name: 'clear-earning',
  data: z.object({ workerId: objectId, jobId: objectId, part: z.string().nullable().default(null) }),
  run: (ctx, data) => clearEarning(ctx, data),
});
