import { z } from 'zod';
import { requireRole, usersCollection } from '@/features/accounts';
import { filesCollection } from '@/features/files';
import { jobsCollection } from '@/features/jobs';
import { organizationBalancesCollection } from '@/features/organizations';
import { loadSettings } from '@/features/settings';
import { skillsByIds } from '@/features/skills';
import { workerCardsCollection } from '@/features/workers';
import { inSession } from '@/platform/create-context';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { openOffersOfWorker } from '../data/offers.repository';

const SHOWN_FILES = {
  purpose: 'client-upload',
  state: { $nin: ['awaiting-upload', 'infected', 'rejected'] },
} as const;

/**
 * Everything that waits for the caller's yes or no, with what the cards show: the job, its client's first name and
 * rating, and nothing else of the client.
 * @throws FORBIDDEN for anybody but workers
 */
export const listAvailable = defineQuery({
  name: 'matching.available',
  input: z.object({}),
  authorize: (ctx) => {
    requireRole(ctx, 'worker');
  },
  run: async (ctx) => {
    const now = ctx.clock.now();
    const session = inSession(ctx);
    const worker = oid(requireRole(ctx, 'worker').id);
    const open = await openOffersOfWorker(ctx, worker);
    const offers = open.filter(({ expiresAt }) => !expiresAt || expiresAt > now);
    const ids = offers.map(({ job }) => job);
    const jobs = await jobsCollection(ctx.db)
      .find({ _id: { $in: ids }, status: 'matching' }, session)
      .toArray();
    const card = await workerCardsCollection(ctx.db).findOne({ worker }, session);
    const skills = await skillsByIds(
      ctx,
      jobs.flatMap((job) => job.requiredSkills),
    );
    const clients = await usersCollection(ctx.db)
      .find(
        { _id: { $in: jobs.map(({ client }) => client) } },
        { ...session, projection: { 'profile.firstName': 1 } },
      )
      .toArray();
    const balances = await organizationBalancesCollection(ctx.db)
      .find(
        { organization: { $in: jobs.map(({ organization }) => organization) } },
        { ...session, projection: { organization: 1, averageRating: 1, ratingCount: 1 } },
      )
      .toArray();
    const files = await filesCollection(ctx.db)
      .aggregate<{ _id: unknown; count: number }>(
        [{ $match: { job: { $in: ids }, ...SHOWN_FILES } }, { $group: { _id: '$job', count: { $sum: 1 } } }],
        session,
      )
      .toArray();
    const { khrRate } = await loadSettings(ctx.db);
    const cards = offers.flatMap((offer) => {
      const job = jobs.find(({ _id }) => _id.equals(offer.job));
      if (!job) return [];
      const balance = balances.find(({ organization }) => organization.equals(job.organization));
      return [
        {
          offer,
          job,
          skills: skills.filter(({ _id }) => job.requiredSkills.some((id) => id.equals(_id))),
          clientFirstName: clients.find(({ _id }) => _id.equals(job.client))?.profile.firstName ?? '',
          clientRating: balance && balance.ratingCount > 0 ? balance.averageRating : null,
          fileCount: files.find(({ _id }) => String(_id) === String(job._id))?.count ?? 0,
        },
      ];
    });
    return { cards, card, khrRate, now };
  },
});

export type AvailableJobs = Awaited<ReturnType<typeof listAvailable>>;
