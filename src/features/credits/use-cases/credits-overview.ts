import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { requirePermission, requireRole } from '@/features/accounts';
import { organizationBalancesCollection, organizationsCollection } from '@/features/organizations';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { addMonths, DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { comingGrants } from '../data/coming-grants';
import { creditsUsedByMonth, creditsUsedSince } from '../data/history.repository';
import { liveLots } from '../data/lots.repository';
import { forecastCredits } from '../domain/forecast';
import { spendOrder } from '../domain/lots';

const PACE_WEEKS = 8;
const SOON_DAYS = 30;
const MONTHS_SHOWN = 6;

/**
 * Balance, lots with expiry, and how long they last at the present pace. Clients see their own organization's; staff
 * who may read money name one.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export const getCreditsOverview = defineQuery({
  name: 'credits.overview',
  input: z.object({ organizationId: objectId.optional() }),
  authorize: (ctx, { organizationId }) => {
    if (organizationId) requirePermission(ctx, 'money.read');
    else requireRole(ctx, 'client');
  },
  run: (ctx, { organizationId }) => {
    const own = ctx.actor.kind === 'user' ? ctx.actor.organizationId : null;
    const id = organizationId ?? own;
    if (!id) throw errors.notFound('Your organization');
    return overviewOf(ctx, oid(id));
  },
});

/** The overview of one organization, for callers that have checked who asks. */
export async function overviewOf(ctx: Context, organization: ObjectId) {
  const now = ctx.clock.now();
  const payer = await organizationsCollection(ctx.db).findOne({ _id: organization }, inSession(ctx));
  if (!payer) throw errors.notFound('This organization');
  const balance = await organizationBalancesCollection(ctx.db).findOne({ organization }, inSession(ctx));
  const lots = await liveLots(ctx, organization);
  const days = PACE_WEEKS * 7;
  const used = await creditsUsedSince(ctx, organization, new Date(now.getTime() - days * DAY_MS));
  const grants = await comingGrants(ctx, organization);
  const forecast = forecastCredits({ lots, usedLately: { credits: used, days }, grants, now });
  const soon = new Date(now.getTime() + SOON_DAYS * DAY_MS);
  const weekly = forecast.dailyUse * 7;
  const spendable = spendOrder(lots, now);
  return {
    available: balance?.credits.available ?? 0,
    held: balance?.credits.held ?? 0,
    subscriptionTier: payer.subscriptionTier,
    lots: [...spendable, ...lots.filter((lot) => !spendable.includes(lot))],
    expiringSoon: forecast.expiries.filter(({ at }) => at <= soon),
    forecast: {
      weeklyAverage: Math.round(weekly * 10) / 10,
      weeksLeft: weekly > 0 ? Math.round((forecast.available / weekly) * 10) / 10 : null,
      runsOutAt: forecast.runsOutAt,
      wouldExpire: forecast.likelyToExpire,
      curve: forecast.curve,
    },
    nextAllocation: grants.find(({ at }) => at > now) ?? null,
    usage: await monthlyUsage(ctx, organization, now),
    now,
  };
}

/** The last months one by one, those without any use as 0. */
async function monthlyUsage(ctx: Context, organization: ObjectId, now: Date) {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS_SHOWN + 1, 1));
  const used = new Map(
    (await creditsUsedByMonth(ctx, organization, first)).map((row) => [row.month, row.credits]),
  );
  return Array.from({ length: MONTHS_SHOWN }, (_, index) => {
    const month = addMonths(first, index).toISOString().slice(0, 7);
    return { month, credits: Math.max(0, used.get(month) ?? 0) };
  });
}
