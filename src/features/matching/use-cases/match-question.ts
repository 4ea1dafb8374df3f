import type { ObjectId } from 'mongodb';
import type { JobDocument } from '@/features/jobs';
import { organizationsCollection } from '@/features/organizations';
import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import type { OfferDocument } from '../data/offer.document';
import { offersOfJob } from '../data/offers.repository';
import type { MatchJob } from '../domain/scoring';
import { keptForAhead } from './queue-order';

/** What a job asks of workers, with ids as documents have them. */
export interface MatchQuestion extends MatchJob {
  requiredSkills: ObjectId[];
  preferredWorkers: ObjectId[];
  blockedWorkers: ObjectId[];
  excludedWorkers: ObjectId[];
  /** The most jobs one worker may have. */
  cap: number;
  /** Workers who were asked and did not take it since the job came to matching. */
  asked: number;
}

/** Written on the offer of a worker from whom the job was taken. */
export const REASSIGNED = 'reassigned';
const UNANSWERED: readonly string[] = ['declined', 'expired'];

/** Reads what matching must know of a job besides itself: whom its organization prefers or blocks, who was asked. */
export async function questionOf(ctx: Context, job: JobDocument): Promise<MatchQuestion> {
  const offers = await offersOfJob(ctx, job._id);
  const payer = await organizationsCollection(ctx.db).findOne(
    { _id: job.organization },
    { ...inSession(ctx), projection: { preferredWorkers: 1, blockedWorkers: 1 } },
  );
  const { concurrencyCap } = await loadSettings(ctx.db);
  const kept = await keptForAhead(ctx, job, concurrencyCap);
  const since = matchingSince(job);
  return {
    requiredSkills: job.requiredSkills,
    complexity: job.analysis?.complexity ?? 'medium',
    preferredWorkers: payer?.preferredWorkers ?? [],
    blockedWorkers: payer?.blockedWorkers ?? [],
    excludedWorkers: [...offers.filter(isOver).map(({ worker }) => worker), ...kept],
    cap: concurrencyCap,
    asked: offers.filter(({ state, createdAt }) => UNANSWERED.includes(state) && createdAt >= since).length,
  };
}

/** Offers after which the worker is not asked again for the same job. */
function isOver({ state, declineReason }: OfferDocument): boolean {
  return UNANSWERED.includes(state) || state === 'accepted' || declineReason === REASSIGNED;
}

/** When the job last came to matching: the start of the platform's turn. */
export function matchingSince(job: Pick<JobDocument, 'clock' | 'createdAt'>): Date {
  const last = job.clock.at(-1);
  return last?.turn === 'platform' ? last.from : job.createdAt;
}
