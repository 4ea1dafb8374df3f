import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import { calendarsBetween } from '@/features/promise';
import { recordFor } from '@/features/promise/domain/confidence';
import { promise, type ReadyPromise } from '@/features/promise/domain/promise';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { addDays, NEW_YORK } from '@/shared/time-zones';
import type { JobCategory, Urgency } from '@/shared/vocabulary';
import { pastDeliveries } from '../data/kept-promises.repository';
import { promiseRoster } from '../data/roster.repository';

export interface PromiseQuestion {
  /** Hours of work. */
  hours: number;
  urgency: Urgency;
  category: JobCategory;
  skills: readonly ObjectId[];
  organization: ObjectId;
  client: ObjectId;
  /** Instead of the client's own. */
  timezone?: string;
}

/** A promise looks no further ahead than this. */
const CALENDAR_DAYS = 30;

/** Answers for any urgency from one reading of the roster, the calendars and the record. */
export async function promiser(
  ctx: Context,
  question: Omit<PromiseQuestion, 'urgency'>,
): Promise<(urgency: Urgency) => ReadyPromise> {
  const now = ctx.clock.now();
  const { category, hours } = question;
  const today = now.toISOString().slice(0, 10);
  const roster = await promiseRoster(ctx, question);
  const calendars = await calendarsBetween(ctx, addDays(today, -2), addDays(today, CALENDAR_DAYS));
  const { confirmed: holidays, expected, signedYears } = calendars;
  const record = recordFor(await pastDeliveries(ctx, category), { category, now });
  const clientTimezone = question.timezone ?? (await timezoneOf(ctx, question.client));
  const known = { hours, roster, holidays, expected, signedYears, record, clientTimezone, now };
  return (urgency) => promise({ ...known, urgency });
}

/** When a job posted now would be ready, from the roster as it is. */
export async function promiseFor(ctx: Context, question: PromiseQuestion): Promise<ReadyPromise> {
  return (await promiser(ctx, question))(question.urgency);
}

async function timezoneOf(ctx: Context, client: ObjectId): Promise<string> {
  const options = { projection: { 'profile.timezone': 1 }, ...inSession(ctx) };
  const { actor } = ctx;
  if (actor.kind === 'user' && actor.id === client.toHexString()) return actor.timezone;
  const user = await usersCollection(ctx.db).findOne({ _id: client }, options);
  return user?.profile?.timezone ?? NEW_YORK;
}
