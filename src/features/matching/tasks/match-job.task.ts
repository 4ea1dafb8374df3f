import { z } from 'zod';
import { objectId } from '@/platform/http/fields';
import { defineTask } from '@/platform/tasks';
import { matchJob } from '../use-cases/match-job';

/** Scores a published job and offers it to the best. */
export const matchJobTask = defineTask({
  name: 'match-job',
  concurrency: 8,
  data: z.object({ jobId: objectId }),
  run: (ctx, { jobId }) => matchJob(ctx, jobId),
});
