import { z } from 'zod';
import { scanPolicy } from '@/platform/scanner';
import { defineTask, type TaskDefinition } from '@/platform/tasks';
import { unitOfWork } from '@/platform/unit-of-work';
import { findWaitingFiles } from '../data/files.repository';
import { checkFile } from '../use-cases/scan-file';

/** A file whose check nobody has taken up for this long lost its task. */
const LOST_MS = 3 * 60_000;
const BATCH = 200;

/**
 * Checks an uploaded file. While the scanner is away it is tried again for as long as it takes. Its lock outlives the largest
 * file; a process that dies meanwhile is made up for by the sweep.
 */
export const scanFileTask: TaskDefinition<{ fileId: string }> = defineTask({
  name: 'scan-file',
  data: z.object({ fileId: z.string() }),
  concurrency: 2,
  lockLifetimeMs: 120_000,
  run: async (ctx, { fileId }) => {
    const again = await checkFile(ctx, fileId);
    if (again === null) return;
    const runAt = new Date(ctx.clock.now().getTime() + again * 1000);
    await unitOfWork(ctx, (tx) => tx.enqueue(scanFileTask, { fileId }, { key: fileId, runAt }));
  },
});

/** Every few minutes: files that wait for a check that was lost get another one. */
export const sweepScansTask = defineTask({
  name: 'sweep-scans',
  data: z.object({}),
  cron: '*/5 * * * *',
  concurrency: 1,
  run: async (ctx) => {
    const before = new Date(ctx.clock.now().getTime() - LOST_MS);
    const waiting = await findWaitingFiles(ctx, before, BATCH);
    if (scanPolicy() !== 'off' && waiting.length > 0)
      ctx.logger.info({ files: waiting.length }, 'files wait for a scan');
    for (const { _id } of waiting) {
      const fileId = _id.toHexString();
      await unitOfWork(ctx, (tx) =>
        tx.enqueue(scanFileTask, { fileId }, { key: fileId, runAt: ctx.clock.now() }),
      );
    }
  },
});
