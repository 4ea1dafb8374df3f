import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import type { HolidayCalendar } from '@/features/promise/domain/holidays';
import { type PromiseWorker, promise, type ReadyPromise } from '@/features/promise/domain/promise';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { NEW_YORK } from '@/shared/time-zones';
import type { Urgency } from '@/shared/vocabulary';
import { confirmedHolidays, promiseRoster } from '../data/roster.repository';

export interface PromiseQuestion {
  /** Hours of work. */
  hours: number;
  urgency: Urgency;
  skills: readonly ObjectId[];
  organization: ObjectId;
  client: ObjectId;
  /** Instead of the client's own. */
  timezone?: string;
}

/** Answers for any urgency from one reading of the roster and the calendars. */
export async function promiser(
  ctx: Context,
  question: Omit<PromiseQuestion, 'urgency'>,
): Promise<(urgency: Urgency) => ReadyPromise> {
  const roster: PromiseWorker[] = await promiseRoster(ctx, question);
  const holidays: HolidayCalendar = await confirmedHolidays(ctx);
  const clientTimezone = question.timezone ?? (await timezoneOf(ctx, question.client));
  const now = ctx.clock.now();
  return (urgency) => promise({ hours: question.hours, urgency, roster, holidays, clientTimezone, now });
}

/** When a job posted now would be ready, from the roster as it is. */
export async function promiseFor(ctx: Context, question: PromiseQuestion): Promise<ReadyPromise> {
  return (await promiser(ctx, question))(question.urgency);
}

async function timezoneOf(ctx: Context, client: ObjectId): Promise<string> {
  const options = { projection: { 'profile.timezone': 1 }, ...inSession(ctx) };
  const user = await usersCollection(ctx.db).findOne({ _id: client }, options);
  return user?.profile?.timezone ?? NEW_YORK;
}
