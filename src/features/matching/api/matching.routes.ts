import { presentJobFor } from '@/features/jobs';
import { mount, type V1App } from '@/platform/http/mount';
import { acceptOffer } from '../use-cases/accept-offer';
import { declineOffer } from '../use-cases/decline-offer';
import { explainMatches } from '../use-cases/explain-matches';
import { listAvailable } from '../use-cases/list-available';
import { presentExplanation } from './explanation.presenter';
import {
  acceptOfferRoute,
  declineOfferRoute,
  getMatchesRoute,
  listAvailableJobsRoute,
} from './matching.contract';
import { presentOffer } from './offer.presenter';

/** GET jobs/available, jobs/:id/matches; POST jobs/:id/accept, jobs/:id/decline. */
export function addMatchingRoutes(app: V1App): void {
  mount(app, listAvailableJobsRoute, async ({ ctx }) => {
    const available = await listAvailable(ctx, {});
    const offers = available.cards.map((entry) => presentOffer(entry, available));
    return {
      success: true,
      data: {
        offers: offers.filter(({ state }) => state === 'offered'),
        reservations: offers.filter(({ state }) => state === 'reserved'),
        serverTime: available.now.toISOString(),
      },
    };
  });

  mount(
    app,
    acceptOfferRoute,
    async ({ ctx, params }) => {
      const job = await acceptOffer(ctx, { jobId: params.id });
      return { success: true, data: await presentJobFor(ctx, job) };
    },
    // Fifty who try at once would undo each other's transactions until one gets through.
    { queueAt: ({ params }) => `job:${params.id}` },
  );

  mount(app, declineOfferRoute, async ({ ctx, params, body }) => {
    await declineOffer(ctx, { jobId: params.id, ...body });
    return { success: true, data: { done: true } };
  });

  mount(app, getMatchesRoute, async ({ ctx, params }) => ({
    success: true,
    data: presentExplanation(await explainMatches(ctx, { jobId: params.id })),
  }));
}
