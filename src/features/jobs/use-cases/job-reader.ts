import { loadSettings } from '@/features/settings';
import type { Settings } from '@/features/settings/domain/settings';
import type { Context } from '@/platform/context';
import type { ListedJob } from '../data/job-list.repository';
import { actionsOn, type JobAction } from '../domain/job-actions';
import { type JobViewer, needsOf } from '../domain/job-needs';
import { type LifecycleActor, relationsTo } from '../domain/job-relations';
import { undoUntil } from './undo-approve';

/** Who reads a job, and with which settings it is read. */
export interface JobReader {
  viewer: JobViewer;
  userId: string | null;
  actor: LifecycleActor;
  settings: Settings;
  now: Date;
}

/** The caller as a reader of jobs. The platform reads as staff. */
export async function jobReader(ctx: Context): Promise<JobReader> {
  const { actor } = ctx;
  const role = actor.kind === 'user' ? actor.role : 'admin';
  return {
    viewer: role === 'admin' ? 'staff' : role,
    userId: actor.kind === 'user' ? actor.id : null,
    actor,
    settings: await loadSettings(ctx.db),
    now: ctx.clock.now(),
  };
}

/** What the reader may do with a job, and what it waits for from them. */
export function standingOf(job: ListedJob, reader: JobReader) {
  const { viewer, settings, now } = reader;
  const until = undoUntil(job, settings.undoSeconds);
  const allowedActions: JobAction[] = actionsOn(
    { ...job, reviewStage: job.reviewStage ?? null, undoUntil: until },
    {
      viewer,
      relations: relationsTo(job, reader.actor),
      now,
      ratingDays: settings.ratingDays,
      reopenDays: settings.reopenDays,
    },
  );
  return { allowedActions, needs: needsOf(job, viewer, now, settings.ratingDays), undoUntil: until };
}
