import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import { can } from '@/features/accounts/domain/permissions';
import { standingWarnings } from '@/features/capacity';
import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { defineQuery } from '@/platform/use-case';
import { backgroundWork } from '../data/background.repository';
import { capacityNow } from '../data/capacity.repository';
import { dailyFigures, onTimeTonight, qualityFigures } from '../data/delivery-figures.repository';
import { creditsOutstanding, moneyOfMonth } from '../data/money-figures.repository';
import { countsByStatus, jobsAtRisk, queueOf } from '../data/queues.repository';

/**
 * Everything on the first screen of staff: queues, the night, capacity, quality, background work. Money is null for
 * staff who may not see it.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (not staff)
 */
export const getDashboard = defineQuery({
  name: 'admin.dashboard',
  input: z.object({}),
  authorize: (ctx) => {
    requireRole(ctx, 'admin');
  },
  run: async (ctx) => {
    const { concurrencyCap } = await loadSettings(ctx.db);
    const [unassigned, qaQueue, clientReview, flagged, atRisk, jobsByStatus] = await Promise.all([
      queueOf(ctx, 'unassigned'),
      queueOf(ctx, 'qaQueue'),
      queueOf(ctx, 'clientReview'),
      queueOf(ctx, 'flagged'),
      jobsAtRisk(ctx),
      countsByStatus(ctx),
    ]);
    const [tonight, quality, days, capacity, money, system] = await Promise.all([
      onTimeTonight(ctx),
      qualityFigures(ctx),
      dailyFigures(ctx),
      capacityNow(ctx, concurrencyCap),
      moneyOf(ctx),
      backgroundWork(ctx),
    ]);
    const warnings = (await standingWarnings(ctx)).map(
      ({ kind, name, from, to, freeHours, expectedHours }) => ({
        kind,
        name,
        from,
        to,
        freeHours,
        expectedHours,
      }),
    );
    const queues = { unassigned, qaQueue, clientReview, flagged, atRisk };
    return {
      now: ctx.clock.now(),
      queues,
      jobsByStatus,
      tonight,
      quality,
      days,
      capacity,
      warnings,
      ...money,
      system,
    };
  },
});

export type Dashboard = Awaited<ReturnType<typeof getDashboard>>;

async function moneyOf(ctx: Context) {
  if (!can(requireRole(ctx, 'admin').staffRoles, 'money.read')) return { credits: null, revenue: null };
  const [outstanding, { usedThisMonth, ...paid }] = await Promise.all([
    creditsOutstanding(ctx),
    moneyOfMonth(ctx),
  ]);
  return { credits: { ...outstanding, usedThisMonth }, revenue: { ...paid, currency: 'USD' as const } };
}
