import type { Context } from '@/platform/context';

/** Steps that run once at every start, before requests are taken; each does nothing when its work is done. */
export const bootSteps: readonly { name: string; run: (ctx: Context) => Promise<void> }[] = [];
