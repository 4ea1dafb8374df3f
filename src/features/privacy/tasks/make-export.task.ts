import { z } from 'zod';
import { defineTask } from '@/platform/tasks';
import { makeExport } from '../use-cases/make-export';

/** Makes the archive of a copy that was asked for. */
export const makeExportTask = defineTask({
  name: 'make-data-export',
  data: z.object({ exportId: z.string() }),
  concurrency: 1,
  lockLifetimeMs: 600_000,
  run: makeExport,
});
