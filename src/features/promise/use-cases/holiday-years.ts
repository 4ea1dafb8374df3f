import { z } from 'zod';
import { requirePermission, requireRole, usersCollection } from '@/features/accounts';
import { errors } from '@/platform/errors';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import { PHNOM_PENH, toWallClock } from '@/shared/time-zones';
import { holidaysCollection } from '../data/holiday.document';
import { holidayYearsCollection } from '../data/holiday-year.document';
import { holidaysBetween } from '../data/holidays.repository';
import { HOLIDAY_COUNTRIES, type HolidayCountry } from '../domain/holiday.options';
import { isSignOffDue } from '../domain/sign-off';

export interface HolidayYear {
  year: string;
  /** Days in the calendar, by country. */
  days: Record<HolidayCountry, number>;
  unconfirmed: { country: HolidayCountry; date: string; name: string }[];
  signedAt: Date | null;
  /** Null where it came packaged, or is not signed. */
  signedBy: string | null;
  /** Whether staff should look through it now. */
  due: boolean;
}

/** The years of both calendars from this one on, with what is open in each. For staff, and the platform. */
export const listHolidayYears = defineQuery({
  name: 'promise.holidayYears',
  input: z.object({}),
  authorize: (ctx) => {
    if (ctx.actor.kind !== 'system') requireRole(ctx, 'admin');
  },
  run: async (ctx): Promise<HolidayYear[]> => {
    const today = toWallClock(ctx.clock.now(), PHNOM_PENH).date;
    const first = Number(today.slice(0, 4));
    const all = await holidaysBetween(ctx, `${first}-01-01`, '9999-12-31');
    const signed = await holidayYearsCollection(ctx.db).find({}).toArray();
    const people = await usersCollection(ctx.db)
      .find({ _id: { $in: signed.flatMap(({ signedBy }) => signedBy ?? []) } })
      .project<{ _id: unknown; profile: { firstName: string; lastName: string } }>({ profile: 1 })
      .toArray();
    const names = new Map(
      people.map(({ _id, profile }) => [String(_id), `${profile.firstName} ${profile.lastName}`]),
    );
    const years = new Set([String(first), String(first + 1), ...all.map(({ date }) => date.slice(0, 4))]);
    return [...years].sort().map((year) => {
      const days = all.filter(({ date }) => date.startsWith(year));
      const signature = signed.find((one) => one.year === year);
      const count = (country: HolidayCountry) => days.filter((day) => day.country === country).length;
      return {
        year,
        days: { KH: count('KH'), US: count('US') },
        unconfirmed: days
          .filter(({ confirmed }) => !confirmed)
          .map(({ country, date, name }) => ({ country, date, name })),
        signedAt: signature?.signedAt ?? null,
        signedBy: signature?.signedBy ? (names.get(signature.signedBy.toHexString()) ?? null) : null,
        due: !signature && isSignOffDue(year, today),
      };
    });
  },
});

/**
 * Staff say that they have looked through a year's calendars. Days that are still open are confirmed with it, if they
 * say so. Once a year; asking again changes nothing.
 * @throws FORBIDDEN, VALIDATION_FAILED (a country has no days), CONFLICT (days are open)
 */
export const signOffYear = defineUseCase({
  name: 'promise.signOffYear',
  input: z.strictObject({
    year: z.string().regex(/^20\d\d$/, 'Must be a year such as 2027.'),
    confirmAll: z.boolean().default(false),
  }),
  authorize: (ctx) => requirePermission(ctx, 'holidays.edit'),
  run: async (tx, { year, confirmAll }) => {
    const session = { session: tx.session };
    const days = await holidaysBetween(tx, `${year}-01-01`, `${year}-12-31`);
    const missing = HOLIDAY_COUNTRIES.filter((country) => !days.some((day) => day.country === country));
    if (missing.length > 0) {
      throw errors.validation([
        { path: 'year', message: `No holidays of ${missing.join(' and ')} are known.` },
      ]);
    }
    const open = days.filter(({ confirmed }) => !confirmed);
    if (open.length > 0 && !confirmAll) {
      const list = open.map(({ date, name }) => ({ path: date, message: name }));
      throw errors.conflict(`${open.length} days of ${year} are not confirmed yet.`, list);
    }
    const now = tx.clock.now();
    await holidaysCollection(tx.db).updateMany(
      { date: { $gte: `${year}-01-01`, $lte: `${year}-12-31` }, confirmed: false },
      { $set: { confirmed: true, updatedAt: now } },
      session,
    );
    const signedBy = tx.actor.kind === 'user' ? oid(tx.actor.id) : null;
    const { upsertedCount } = await holidayYearsCollection(tx.db).updateOne(
      { year },
      { $setOnInsert: { _id: newId(), year, signedBy, signedAt: now } },
      { ...session, upsert: true },
    );
    if (upsertedCount === 0 && open.length === 0) return;
    await tx.audit({
      action: 'holidays.sign-off',
      entity: 'holidays',
      entityId: year,
      after: { year, confirmed: open.map(({ country, date, name }) => `${country} ${date} ${name}`) },
    });
  },
});
