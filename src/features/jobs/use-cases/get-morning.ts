import { z } from 'zod';
import { timezone } from '@/platform/http/fields';
import { defineQuery } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { pageOfJobs } from '../data/job-list.repository';
import { morningOf, nightBegan } from '../domain/morning';
import { jobReader } from './job-reader';
import { requireClient } from './require-actor';

/** More than anybody reads in one sitting; the list of jobs has the rest. */
const MOST = 100;

/**
 * The morning hand-off of the caller's organization: what came in, what is asked, what was begun since 5 PM yesterday in their
 * time zone, and what is still on its way.
 */
export const getMorning = defineQuery({
  name: 'jobs.morning',
  input: z.object({ timezone: timezone.optional() }),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (ctx, { timezone: zone }) => {
    const client = requireClient(ctx);
    const reader = await jobReader(ctx);
    const since = nightBegan(reader.now, zone ?? client.timezone);
    const { jobs } = await pageOfJobs(
      ctx,
      {
        organization: oid(client.organizationId),
        status: { $in: ['matching', 'assigned', 'in_progress', 'review', 'revision'] },
      },
      { page: 1, limit: MOST, sort: '-updatedAt' },
    );
    return { since, ...morningOf(jobs, since), reader };
  },
});
