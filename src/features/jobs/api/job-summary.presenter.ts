import type { z } from 'zod';
import { presentPublicUsers } from '@/features/accounts';
import { organizationsCollection } from '@/features/organizations';
import { skillCatalogue, skillRefOf } from '@/features/skills';
import type { Context } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import type { JobDocument } from '../data/job.document';
import { type JobFacts, jobFacts } from '../data/job-facts.repository';
import type { ListedJob } from '../data/job-list.repository';
import { deadlineAt, minutesOnTurn } from '../domain/job-clock';
import { WORKER_STATUSES } from '../domain/job-types';
import { type JobReader, standingOf } from '../use-cases/job-reader';
import { presentPayout, presentPrice } from './job-money.presenter';
import type { jobSummary } from './jobs.schemas';

export type JobSummary = z.input<typeof jobSummary>;

/** An instant as it travels. */
export const iso = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;

/** Jobs of a list as the reader may see them, in the order given: a handful of queries whatever the length. */
export async function presentSummaries(
  ctx: Context,
  jobs: readonly ListedJob[],
  reader: JobReader,
): Promise<JobSummary[]> {
  const { viewer, userId } = reader;
  const [people, skills, facts, names] = await together(ctx, [
    () =>
      presentPublicUsers(
        ctx,
        jobs.flatMap(({ client, worker, approval }) => [
          client,
          ...[worker, approval?.requestedBy, approval?.decidedBy].filter((person) => person != null),
        ]),
      ),
    () =>
      skillCatalogue(
        ctx,
        jobs.flatMap((job) => job.requiredSkills),
      ),
    () =>
      jobFacts(ctx, jobs, {
        userId,
        isStaff: viewer === 'staff',
        isClient: viewer === 'client',
      }),
    () => (viewer === 'staff' ? organizationNames(ctx, jobs) : new Map<string, string>()),
  ]);
  return jobs.map((job) => ({
    ...plainFields(job, reader),
    ...standing(job, reader),
    ...shownFacts(job, facts(job._id)),
    requiredSkills: job.requiredSkills.flatMap((id) => {
      const skill = skills.get(id.toHexString());
      return skill ? [skillRefOf(skill)] : [];
    }),
    client: people.get(job.client.toHexString()) ?? null,
    worker: (job.worker && people.get(job.worker.toHexString())) ?? null,
    ...(viewer === 'worker'
      ? {}
      : { price: presentPrice(job), approval: presentApproval(job, (id) => people.get(id) ?? null) }),
    ...(viewer === 'client' ? {} : { payout: presentPayout(job) }),
    ...(viewer === 'staff' ? staffFields(job, reader.now, names) : {}),
  }));
}

function plainFields(job: ListedJob, { now }: JobReader) {
  const last = job.clock.at(-1);
  const open = last && last.to === null ? last : null;
  return {
    id: job._id.toHexString(),
    number: job.number,
    title: job.title,
    category: job.category,
    status: job.status,
    reviewStage: job.reviewStage ?? null,
    urgency: job.urgency,
    estimatedHours: job.deliveryTime.estimated,
    deadline: iso(deadlineAt(job.deliveryTime.deadline, job.clock, now)),
    promisedAt: iso(job.deliveryTime.promisedAt),
    turn: open?.turn ?? null,
    waitingSince: iso(open?.from),
    rating: job.clientRating?.rating ?? null,
    onTime: job.onTimeDelivery ?? null,
    queuePosition: job.queuePosition ?? null,
    createdAt: job.createdAt.toISOString(),
    assignedAt: iso(job.assignedAt),
    startedAt: iso(job.startedAt),
    submittedAt: iso(job.submittedAt),
    completedAt: iso(job.completedAt),
    cancelledAt: iso(job.cancelledAt),
    updatedAt: job.updatedAt.toISOString(),
  };
}

function presentApproval(job: ListedJob, person: (id: string) => JobSummary['client']) {
  const { approval } = job;
  if (!approval?.state) return null;
  const { state, requestedBy, requestedAt, decidedBy, decidedAt, reason } = approval;
  return {
    state,
    requestedBy: person(requestedBy.toHexString()),
    requestedAt: requestedAt.toISOString(),
    decidedBy: decidedBy ? person(decidedBy.toHexString()) : null,
    decidedAt: iso(decidedAt),
    reason,
  };
}

function standing(job: ListedJob, reader: JobReader) {
  const { allowedActions, needs } = standingOf(job, reader);
  return { allowedActions, needs };
}

function shownFacts(job: ListedJob, { thumbnailFile, ...counts }: JobFacts) {
  const thumbnailUrl = thumbnailFile
    ? `/v1/jobs/${job._id.toHexString()}/files/${thumbnailFile}?variant=thumbnail`
    : null;
  return { ...counts, thumbnailUrl };
}

function staffFields(job: ListedJob, now: Date, names: ReadonlyMap<string, string>) {
  return {
    organizationName: names.get(job.organization.toHexString()) ?? '',
    flagged: job.flagged,
    slackMinutes: slackMinutes(job, now),
  };
}

/** Minutes left until the deadline beyond what is still to do; null without a deadline or once it is delivered. */
export function slackMinutes(
  job: Pick<JobDocument, 'status' | 'clock' | 'deliveryTime'>,
  now: Date,
): number | null {
  const deadline = deadlineAt(job.deliveryTime.deadline, job.clock, now);
  const working = WORKER_STATUSES.some((status) => status === job.status) && job.status !== 'review';
  if (!deadline || !working) return null;
  const left = Math.max(0, job.deliveryTime.estimated * 60 - minutesOnTurn(job.clock, 'worker', now));
  return Math.round((deadline.getTime() - now.getTime()) / 60_000 - left);
}

async function organizationNames(ctx: Context, jobs: readonly ListedJob[]): Promise<Map<string, string>> {
  const ids = uniqueIds(jobs.map((job) => job.organization));
  const rows = await organizationsCollection(ctx.db)
    .find({ _id: { $in: ids } }, { projection: { name: 1 }, ...inSession(ctx) })
    .toArray();
  return new Map(rows.map((row) => [row._id.toHexString(), row.name]));
}

function uniqueIds<T extends { toHexString(): string }>(ids: readonly T[]): T[] {
  return [...new Map(ids.map((id) => [id.toHexString(), id])).values()];
}
