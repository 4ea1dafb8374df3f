import type { z } from 'zod';
import { loadJobFor } from '@/features/jobs';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import type { timeEntry, timeSheet } from '../api/time.schemas';
import { findEntries } from '../data/time-entries.repository';
import type { TimeEntryDocument } from '../data/time-entry.document';

/** An entry as the API answers it. */
export function presentEntry(entry: TimeEntryDocument): z.input<typeof timeEntry> {
  return {
    id: entry._id.toHexString(),
    jobId: entry.job.toHexString(),
    startedAt: entry.startedAt.toISOString(),
    endedAt: entry.endedAt?.toISOString() ?? null,
    duration: entry.duration,
    notes: entry.notes,
    source: entry.source,
    reason: entry.edits.at(-1)?.reason ?? null,
  };
}

/** Worked time of a job, for its worker and staff. */
export async function getTimeSheet(ctx: Context, jobId: string): Promise<z.input<typeof timeSheet>> {
  if (ctx.actor.kind === 'user' && ctx.actor.role === 'client')
    throw errors.forbidden('Only the worker sees single entries.');
  const job = await loadJobFor(ctx, jobId, { as: 'member' });
  const entries = (await findEntries(ctx, job._id)).map(presentEntry);
  return {
    entries,
    totalMinutes: entries.reduce((sum, entry) => sum + entry.duration, 0),
    estimatedMinutes: Math.round((job.deliveryTime.estimated ?? 0) * 60),
    running: entries.find((entry) => entry.endedAt === null) ?? null,
    serverTime: ctx.clock.now().toISOString(),
  };
}
