import { addDays, fromWallClock, toWallClock } from '@/shared/time-zones';
import { ANSWER_STATUSES } from './job-needs';
import type { JobStatus, ReviewStage } from './job-types';

/** The night begins when the client's working day ends: 5 PM. */
const EVENING = 17 * 60;

/** When the last night began in a zone: 5 PM of the day before. */
export function nightBegan(now: Date, zone: string): Date {
  return fromWallClock(addDays(toWallClock(now, zone).date, -1), EVENING, zone);
}

/** As much of a job as the hand-off sorts by. */
export interface MorningJob {
  status: JobStatus;
  reviewStage?: ReviewStage | null;
  assumptions: readonly { status: string }[];
  submittedAt: Date | null;
  assignedAt: Date | null;
  startedAt: Date | null;
  deliveryTime: { deadline: Date | null; promisedAt: Date | null };
  createdAt: Date;
}

export interface Morning<Job> {
  /** Delivered and waiting for the client, newest first. */
  deliveries: Job[];
  /** Of those below, the ones with a question that the client has not answered. */
  questions: Job[];
  /** Somebody took or began it since the night began. */
  started: Job[];
  /** Everything else that is not done, soonest due first. */
  underway: Job[];
}

const WITH_SOMEBODY: readonly JobStatus[] = ['assigned', 'in_progress', 'revision'];

/** Sorts what is not done into what a client reads in the morning. Each job stands in one place, and those with a question there too. */
export function morningOf<Job extends MorningJob>(jobs: readonly Job[], since: Date): Morning<Job> {
  const morning: Morning<Job> = { deliveries: [], questions: [], started: [], underway: [] };
  for (const job of jobs) {
    morning[placeOf(job, since)].push(job);
    if (isAsked(job)) morning.questions.push(job);
  }
  const newest = (at: (job: Job) => Date | null) => (a: Job, b: Job) => time(at(b)) - time(at(a));
  morning.deliveries.sort(newest((job) => job.submittedAt));
  morning.started.sort(newest((job) => job.startedAt ?? job.assignedAt));
  const due = ({ deliveryTime }: Job) => deliveryTime.deadline ?? deliveryTime.promisedAt;
  const soonest = (a: Job, b: Job) => time(due(a), NEVER) - time(due(b), NEVER) || order(a, b);
  morning.questions.sort(soonest);
  morning.underway.sort(soonest);
  return morning;
}

function isAsked({ status, assumptions }: MorningJob): boolean {
  const mayAnswer = ANSWER_STATUSES.some((one) => one === status);
  return mayAnswer && assumptions.some((assumption) => assumption.status === 'open');
}

function placeOf(job: MorningJob, since: Date): 'deliveries' | 'started' | 'underway' {
  if (job.status === 'review' && job.reviewStage === 'client') return 'deliveries';
  const began = job.startedAt ?? job.assignedAt;
  return WITH_SOMEBODY.includes(job.status) && began !== null && began >= since ? 'started' : 'underway';
}

/** Behind everything that is due. */
const NEVER = Number.MAX_SAFE_INTEGER;
const time = (at: Date | null, missing = 0) => at?.getTime() ?? missing;
const order = (a: MorningJob, b: MorningJob) => a.createdAt.getTime() - b.createdAt.getTime();
