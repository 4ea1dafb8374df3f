import { ObjectId } from 'mongodb';
import type { PreparedFile } from '@/features/files';
import { type JobDocument, jobsCollection } from '@/features/jobs';
import { isOnShift, type Roster, shiftIntervals } from '@/features/promise/domain/shifts';
import type { UserActor } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { DAY_MS, type Interval, MINUTE_MS } from '@/shared/durations';
import { advanceWithin, clipIntervals } from '@/shared/intervals';
import { addDays, fromWallClock, PHNOM_PENH, toWallClock } from '@/shared/time-zones';
import type { Cast, DemoClient, DemoPro } from './people';
import type { PlannedJob } from './plan';
import type { Timeline } from './timeline';

/** An order in the course of history. */
export interface Story {
  plan: PlannedJob;
  jobId: string;
  client: DemoClient;
  /** Versions handed in so far. */
  version: number;
  /** Rounds of changes so far. */
  rounds: number;
  /** The next version's files, being drawn while the worker works. */
  files: Promise<PreparedFile[]> | null;
}

/** Somebody's waking hours, minutes after midnight. */
const WAKES = 7 * 60;
const SLEEPS = 22 * 60 + 30;
/** Nobody looks further ahead than this for time to work. */
const HORIZON_DAYS = 25;

/** What those who act in history know. */
export class World {
  readonly stories = new Map<string, Story>();
  /** Until when each worker has promised their time. */
  private readonly busyUntil = new Map<string, Date>();
  private readonly pros: Map<string, DemoPro>;

  constructor(
    readonly timeline: Timeline,
    readonly cast: Cast,
    /** Khmer days off, `YYYY-MM-DD`. */
    private readonly holidays: ReadonlySet<string>,
  ) {
    this.pros = new Map(cast.workers.map((pro) => [pro.actor.id, pro]));
  }

  get now(): Date {
    return this.timeline.clock.now();
  }

  /** Minutes from now. */
  in(minutes: number): Date {
    return new Date(this.now.getTime() + minutes * MINUTE_MS);
  }

  pro(workerId: unknown): DemoPro | undefined {
    return this.pros.get(String(workerId));
  }

  /** The job as it is now. */
  async job(story: Story, as: UserActor = story.client.actor): Promise<JobDocument> {
    const ctx = this.timeline.as(as);
    const job = await jobsCollection(ctx.db).findOne({ _id: new ObjectId(story.jobId) }, inSession(ctx));
    if (!job) throw new Error(`There is no job ${story.jobId}.`);
    return job;
  }

  private roster({ worker }: DemoPro): Roster {
    const { weekdays, start, end, timezone } = worker.shift;
    const shifts = weekdays.map((weekday) => ({ weekday, start, end }));
    return { shifts, timezone, holidays: timezone === PHNOM_PENH ? this.holidays : undefined };
  }

  /** When a worker is at work from an instant on. */
  private hours(pro: DemoPro, from: Date): Interval[] {
    return shiftIntervals(this.roster(pro), from, new Date(from.getTime() + HORIZON_DAYS * DAY_MS));
  }

  /** Whether a worker is at work now. */
  isOnShift(pro: DemoPro): boolean {
    return isOnShift(this.roster(pro), this.now);
  }

  /** The instant at which a worker has been at work for so many minutes more. */
  afterWork(pro: DemoPro, minutes: number, from = this.now): Date {
    return (
      advanceWithin(this.hours(pro, from), from, minutes) ?? new Date(from.getTime() + minutes * MINUTE_MS)
    );
  }

  /** Books `minutes` of a worker's time, after what is booked already and not before `from`; by shift. */
  book(pro: DemoPro, from: Date, minutes: number): Interval[] {
    const busy = this.busyUntil.get(pro.actor.id);
    const start = busy && busy > from ? busy : from;
    const hours = this.hours(pro, start);
    const end = advanceWithin(hours, start, minutes) ?? new Date(start.getTime() + minutes * MINUTE_MS);
    this.busyUntil.set(pro.actor.id, end);
    const booked = clipIntervals(hours, start, end);
    return booked.length > 0 ? booked : [{ from: start, to: end }];
  }

  /** Books `minutes` from `from` on whatever else there is, in one piece: they stay until it is done. */
  bookAtOnce(pro: DemoPro, from: Date, minutes: number): Interval[] {
    const to = new Date(from.getTime() + minutes * MINUTE_MS);
    const busy = this.busyUntil.get(pro.actor.id);
    if (!busy || busy < to) this.busyUntil.set(pro.actor.id, to);
    return [{ from, to }];
  }

  /** The first instant from `at` on at which a client is awake. */
  awake(client: DemoClient, at: Date): Date {
    const { timezone } = client.company;
    const { date, minutes } = toWallClock(at, timezone);
    if (minutes >= WAKES && minutes < SLEEPS) return at;
    const day = minutes < WAKES ? date : addDays(date, 1);
    return fromWallClock(day, WAKES + (at.getTime() % 90), timezone);
  }
}
