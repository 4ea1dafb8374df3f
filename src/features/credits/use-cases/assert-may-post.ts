import type { ObjectId } from 'mongodb';
import { type OrganizationBalanceDocument, organizationBalancesCollection } from '@/features/organizations';
import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';

/** When an organization that is past due since then may no longer post. */
export async function postingStopsAt(ctx: Context, pastDueSince: Date): Promise<Date> {
  const { pastDueGraceDays } = await loadSettings(ctx.db);
  return new Date(pastDueSince.getTime() + pastDueGraceDays * DAY_MS);
}

/**
 * Refuses new work of an organization whose subscription has been past due for longer than the days of grace. What
 * runs goes on, and nothing is lost: it opens again with the payment.
 * @throws AppError PAYMENT_PAST_DUE
 */
export async function assertMayPost(ctx: Context, organizationId: string | ObjectId): Promise<void> {
  const balance = await organizationBalancesCollection(ctx.db).findOne(
    { organization: oid(organizationId) },
    { ...inSession(ctx), projection: { pastDueSince: 1 } },
  );
  await assertNotPastDue(ctx, balance);
}

/** As `assertMayPost`, of a balance that has been read already. */
export async function assertNotPastDue(
  ctx: Context,
  balance: Pick<OrganizationBalanceDocument, 'pastDueSince'> | null,
): Promise<void> {
  if (!balance?.pastDueSince) return;
  if (ctx.clock.now() >= (await postingStopsAt(ctx, balance.pastDueSince))) throw errors.paymentPastDue();
}
