import type { Payload } from 'payload';
import type { JobDocument } from '@/features/jobs';
import type { Context, UserActor } from '@/platform/context';
import { createContext } from '@/platform/create-context';
import { isAppError } from '@/platform/errors';
import type { Crew } from './crew';
import type { Patience, Wait } from './patience';

/** What everybody on autopilot works with during one look at the board. */
export interface Scene {
  ctx: Context;
  crew: Crew;
  patience: Patience;
  startedAt: Date;
  /** Whether somebody real waits for this job, so that it should not take long. */
  isWatched(job: Pick<JobDocument, 'client'>): boolean;
  /** The wait of a job: the first when somebody watches, else the second. */
  isTime(what: string, job: JobDocument, watched: Wait, otherwise: Wait): boolean;
  as(actor: UserActor): Context;
  /** Does something in somebody's name; what goes wrong is logged and the rest goes on. */
  attempt(what: string, work: () => Promise<unknown>): Promise<boolean>;
}

/** Sets the scene for one look. */
export function setScene(
  payload: Payload,
  ctx: Context,
  crew: Crew,
  patience: Patience,
  startedAt: Date,
): Scene {
  const isWatched = (job: Pick<JobDocument, 'client'>) => crew.isSomebody(job.client);
  return {
    ctx,
    crew,
    patience,
    startedAt,
    isWatched,
    isTime: (what, job, watched, otherwise) =>
      patience.isOver(`${what}:${job._id}`, isWatched(job) ? watched : otherwise),
    as: (actor) => createContext(payload, actor, { userAgent: 'autopilot' }),
    attempt: async (what, work) => {
      try {
        await work();
        return true;
      } catch (error) {
        // Somebody was faster, or it is not possible any more: the next look finds out what is.
        if (!isAppError(error)) ctx.logger.warn({ err: error, what }, 'the autopilot could not do something');
        else ctx.logger.debug({ err: error, what }, 'the autopilot was refused');
        return false;
      }
    },
  };
}
