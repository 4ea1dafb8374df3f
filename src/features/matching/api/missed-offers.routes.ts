import { skillRefOf } from '@/features/skills';
import { mount, type V1App } from '@/platform/http/mount';
import { scorePercent } from '../domain/scoring';
import { listMissedOffers, type MissedOffers } from '../use-cases/missed-offers';
import { presentComponents } from './explanation.presenter';
import { say } from './match-phrases';
import { listMissedOffersRoute } from './missed-offers.contract';

/** GET offers/missed. */
export function addMissedOfferRoutes(app: V1App): void {
  mount(app, listMissedOffersRoute, async ({ ctx, query }) => {
    const { page, limit, sort, kind } = query;
    const { items, total, card } = await listMissedOffers(ctx, { page, limit, sort, kind });
    return {
      success: true,
      data: items.map((item) => present(item, card)),
      pagination: { page, limit, total, totalPages: Math.ceil(total / limit) },
    };
  });
}

function present(item: MissedOffers['items'][number], card: MissedOffers['card']) {
  const { job, terms } = item;
  const owned = new Set(card?.skills.map(({ skill }) => skill.toHexString()));
  return {
    id: item.id.toHexString(),
    kind: item.kind,
    at: item.at.toISOString(),
    job: {
      title: item.kind === 'expired' ? job.title : null,
      category: job.category,
      urgency: job.urgency,
      estimatedHours: terms?.hours ?? job.analysis?.estimatedHours ?? job.deliveryTime.estimated,
      skills: item.skills.map((skill) => ({
        ...skillRefOf(skill),
        matched: owned.has(skill._id.toHexString()),
      })),
    },
    withoutFault: item.withoutFault ?? null,
    rank: item.rank,
    percent: scorePercent(item.score),
    score: item.score,
    components: presentComponents(item.components),
    payout: terms && {
      amount: terms.payout,
      currency: terms.currency === 'KHR' ? ('KHR' as const) : ('USD' as const),
      hours: terms.hours,
      hourlyRate: terms.hourlyRate,
      urgencyFactor: terms.urgencyFactor,
    },
    wouldHaveWon: item.won && say(item.won),
  };
}
