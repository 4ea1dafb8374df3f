import { z } from 'zod';
import { unseal } from '@/platform/secret-box';
import { defineTask } from '@/platform/tasks';
import { sweepDatabase } from '../data/sweep.repository';
import { pseudonymOf, type Traces } from '../domain/traces';

/** The purpose that a person's words are sealed for while they wait in the queue. */
export const SWEEP_SEAL = 'erasure';

/**
 * Takes what names an erased person out of every collection. Their words travel sealed, so that the queue itself names
 * nobody. Repeating it changes nothing more.
 */
export const sweepPersonTask = defineTask({
  name: 'sweep-person',
  data: z.object({ userId: z.string(), mark: z.string(), words: z.any() }),
  concurrency: 1,
  lockLifetimeMs: 3_600_000,
  run: async (ctx, { userId, mark, words }) => {
    const traces = JSON.parse(unseal(words, SWEEP_SEAL, userId)) as Traces;
    const changed = await sweepDatabase(ctx.db, traces, pseudonymOf(mark));
    ctx.logger.info({ userId, changed }, 'an erased person was taken out of the database');
  },
});
