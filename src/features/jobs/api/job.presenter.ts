import type { z } from 'zod';
import { usersCollection } from '@/features/accounts';
import { filesCollection, presentFiles } from '@/features/files';
import type { Context } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import { DAY_MS } from '@/shared/durations';
import type { JobDocument, JobRating } from '../data/job.document';
import { runningTimerSince } from '../data/job-facts.repository';
import { rateUntil } from '../domain/job-needs';
import type { Turn } from '../domain/job-types';
import { isPaidInMoney } from '../use-cases/job-money';
import { type JobReader, jobReader, standingOf } from '../use-cases/job-reader';
import { presentLate } from './job-money.presenter';
import { iso, presentSummaries } from './job-summary.presenter';
import type { job as jobSchema } from './jobs.schemas';

export type JobBody = z.input<typeof jobSchema>;

/** Most files of a brief that a job carries along; the files route pages through all. */
const MOST_FILES = 100;

/** One job as the caller may see it: no price for workers, no pay for clients, notes for staff alone. */
export async function presentJobFor(ctx: Context, job: JobDocument): Promise<JobBody> {
  const reader = await jobReader(ctx);
  const [[summary], files, timer, by] = await together(ctx, [
    () => presentSummaries(ctx, [job], reader),
    () => briefFiles(ctx, job),
    () => (reader.viewer === 'client' || !job.worker ? null : runningTimerSince(ctx, job._id, job.worker)),
    () => cancelledBy(ctx, job),
  ]);
  if (!summary) throw new Error('a job presents as one summary');
  return {
    ...summary,
    ...briefPart(job),
    ...lifePart(job, reader),
    files,
    cancellation:
      job.cancelledAt && by
        ? {
            reason: job.cancellationReason ?? '',
            by,
            ...refunded(job, reader),
          }
        : null,
    ...(reader.viewer === 'client' ? {} : { runningTimerSince: iso(timer) }),
    ...(reader.viewer === 'staff'
      ? {
          adminNotes: job.adminNotes ?? '',
          flagReason: job.flagReason ?? null,
          qualityScore: job.qualityScore,
        }
      : {}),
    serverTime: reader.now.toISOString(),
  };
}

/** What a cancellation gave back, in the unit that was paid; nothing of it for workers. */
function refunded(job: JobDocument, { viewer }: JobReader) {
  const released = viewer === 'worker' ? null : (job.settlement?.released ?? 0);
  const inMoney = isPaidInMoney(job);
  return { refundedCredits: inMoney ? null : released, refundedAmount: inMoney ? released : null };
}

function briefPart(job: JobDocument) {
  const done = job.brief.definitionOfDone;
  const lines =
    typeof done === 'string' ? done.split(/\r?\n/).map((line) => line.replace(/^[-*•\s]+/, '').trim()) : [];
  return {
    description: job.description,
    brief: job.brief as JobBody['brief'],
    definitionOfDone: lines.filter((line) => line !== ''),
    assumptions: job.assumptions.map(({ id, text, answer, status, answeredAt }, index) => ({
      id: id ?? String(index + 1),
      text,
      answer,
      status,
      answeredAt: iso(answeredAt),
    })),
    analysis: job.analysis && {
      source: job.analysis.source,
      complexity: job.analysis.complexity,
      estimatedHours: job.analysis.estimatedHours,
      deliverableType: job.analysis.deliverableType,
      fallback: job.analysis.fallback ?? null,
    },
    templateId: job.template?.toHexString() ?? null,
  };
}

function lifePart(job: JobDocument, reader: JobReader) {
  const { settings } = reader;
  const reopenUntil = job.completedAt && new Date(job.completedAt.getTime() + settings.reopenDays * DAY_MS);
  return {
    acceptedAt: iso(job.acceptedAt),
    clock: job.clock.map(({ turn, from, to }) => ({ turn, from: from.toISOString(), to: iso(to) })),
    revisions: job.revisions.map(
      ({ round, kind, feedback, requestedAt, completedAt, contradicts = null }) => ({
        round,
        kind,
        feedback,
        requestedAt: requestedAt.toISOString(),
        completedAt: iso(completedAt),
        contradicts,
      }),
    ),
    revisionsAllowed: job.revisionsAllowed,
    revisionsUsed: job.revisionsUsed,
    clientRating: presentRating(job.clientRating),
    workerRating: presentRating(job.workerRating),
    rateUntil: iso(rateUntil(job.completedAt, settings.ratingDays)),
    undoUntil: reader.viewer === 'client' ? iso(standingOf(job, reader).undoUntil) : null,
    reopenUntil: iso(reopenUntil),
    autoCompleteAt: iso(job.autoCompleteAt),
    ...(reader.viewer === 'worker' ? {} : { late: presentLate(job, settings.refundLadder) }),
    totalTimeSpent: Math.round(job.totalTimeSpent),
  };
}

function presentRating(rating: JobRating | null | undefined) {
  if (!rating?.rating) return null;
  const { review, tags, createdAt } = rating;
  return {
    rating: rating.rating,
    review: review ?? null,
    tags: tags ?? [],
    createdAt: createdAt.toISOString(),
  };
}

async function briefFiles(ctx: Context, job: JobDocument) {
  const files = await filesCollection(ctx.db)
    .find(
      {
        $or: [{ job: job._id }, { _id: { $in: job.sharedFiles ?? [] } }],
        purpose: 'client-upload',
        state: { $nin: ['awaiting-upload', 'infected', 'rejected'] },
      },
      inSession(ctx),
    )
    .sort({ createdAt: 1 })
    .limit(MOST_FILES)
    .toArray();
  // A shared file is reached through the job that it is read from.
  return presentFiles(
    ctx,
    files.map((file) => ({ ...file, job: job._id })),
  );
}

/** Which side ended a cancelled job. */
async function cancelledBy(ctx: Context, job: JobDocument): Promise<Turn | null> {
  if (!job.cancelledAt) return null;
  if (!job.cancelledBy) return 'platform';
  const options = { projection: { role: 1 }, ...inSession(ctx) };
  const user = await usersCollection(ctx.db).findOne({ _id: job.cancelledBy }, options);
  return user?.role === 'client' ? 'client' : 'platform';
}
