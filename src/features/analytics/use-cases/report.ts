import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { presentPublicUsers, requireRole } from '@/features/accounts';
import { organizationsCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { addCounts, figuresOf, type JobCounts, NO_JOBS } from '../domain/figures';
import { monthsOf, type Period, periodOf, wrongPeriod } from '../domain/period';

/** Which days a report is of. */
export const periodInput = { from: z.string().optional(), to: z.string().optional() };

type Key = string | ObjectId | null;

/** The days asked for, in the caller's time zone. @throws AppError VALIDATION_FAILED naming `from` or `to` */
export function periodFor(ctx: Context, asked: { from?: string; to?: string }): Period {
  const wrong = wrongPeriod(asked);
  if (wrong) throw errors.validation([wrong]);
  const zone = ctx.actor.kind === 'user' ? ctx.actor.timezone : 'UTC';
  return periodOf(asked, zone, ctx.clock.now());
}

/** A period as it travels. */
export const presentPeriod = ({ from, to, timezone }: Period) => ({ from, to, timezone });

/** The organization of the client who asks. @throws AppError UNAUTHENTICATED, FORBIDDEN */
export function requireOrganization(ctx: Context): string {
  const { organizationId } = requireRole(ctx, 'client');
  if (!organizationId) throw errors.forbidden('This needs an organization.');
  return organizationId;
}

/** A key as it travels. */
export const textOf = (key: Key): string | null => (key === null ? null : String(key));

/** Rows in the order people read them: months as they follow each other, with those in which nothing happened; else the most first. */
export function arranged<R extends { key: Key }>(
  rows: readonly R[],
  by: string,
  period: Period,
  { nothing, weight }: { nothing: Omit<R, 'key'>; weight: (row: R) => number },
): R[] {
  if (by !== 'month') {
    return rows.toSorted((a, b) => weight(b) - weight(a) || String(a.key).localeCompare(String(b.key)));
  }
  const byMonth = new Map(rows.map((row) => [String(row.key), row]));
  return monthsOf(period).map((key) => byMonth.get(key) ?? ({ ...nothing, key } as R));
}

/** Names of the people (`person`, `worker`) or companies (`client`) that keys stand for. */
export async function namesFor(
  ctx: Context,
  by: string,
  keys: readonly Key[],
): Promise<(key: Key) => string | null> {
  const ids = keys.filter((key): key is ObjectId => key !== null && typeof key !== 'string');
  if (by === 'client') {
    const found = await organizationsCollection(ctx.db)
      .find({ _id: { $in: ids } }, { ...inSession(ctx), projection: { name: 1 } })
      .toArray();
    const names = new Map(found.map(({ _id, name }) => [_id.toHexString(), name]));
    return (key) => names.get(String(key)) ?? null;
  }
  if (by !== 'person' && by !== 'worker') return () => null;
  const people = await presentPublicUsers(ctx, ids);
  return (key) => people.get(String(key))?.name ?? null;
}

/** All rows of a report taken together. */
export function totalOf(rows: readonly JobCounts[]) {
  return shown(figuresOf(rows.reduce(addCounts, NO_JOBS)));
}

/** Figures without those of the other direction, which only staff and the worker see. */
export function shown(figures: ReturnType<typeof figuresOf>) {
  const { averageRatingBack: _average, ratedBack: _rated, ...rest } = figures;
  return rest;
}
