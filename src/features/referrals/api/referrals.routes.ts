import { ok, paged } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import { maskName } from '../domain/mask-name';
import { readReferralCode } from '../use-cases/read-code';
import { type ReferralRow, readReferrals } from '../use-cases/read-referrals';
import { getReferralsRoute, readReferralCodeRoute } from './referrals.contract';

/** A row as its referrer may see it: nothing by which the other could be known to a stranger. */
const rowOf = ({ referral, name }: ReferralRow) => ({
  id: referral._id.toHexString(),
  name: maskName(name),
  state: referral.state,
  reason: referral.reason,
  credits: referral.credits.referrer - referral.takenBack.referrer,
  createdAt: referral.createdAt.toISOString(),
  rewardedAt: referral.rewardedAt?.toISOString() ?? null,
});

/** GET referrals, referrals/codes/:code. */
export function addReferralRoutes(app: V1App): void {
  mount(app, getReferralsRoute, async ({ ctx, query }) => {
    const { rows, terms, total, nextCursor, ...summary } = await readReferrals(ctx, query);
    const { credits, days, yearlyCap } = terms;
    const rule = { credits, expiresInDays: days, yearlyCap };
    const { page, limit } = query;
    return paged({ ...summary, rule, rows: rows.map(rowOf) }, { page, limit, total, nextCursor });
  });

  mount(app, readReferralCodeRoute, async ({ ctx, params }) => ok(await readReferralCode(ctx, params)));
}
