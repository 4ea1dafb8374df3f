import type { ClosingCheck } from '@/features/organizations';
import { inSession } from '@/platform/create-context';
import { jobsCollection } from '../data/job.document';

/** Jobs that somebody still works on or has to answer for. A draft that nobody has begun to pay is none. */
export const jobsInTheWay: ClosingCheck = async (ctx, organization) => {
  const open = await jobsCollection(ctx.db).findOne(
    {
      organization,
      $or: [
        { status: { $in: ['matching', 'assigned', 'in_progress', 'review', 'revision'] } },
        { status: 'pending', payment: { $ne: null } },
      ],
    },
    { ...inSession(ctx), projection: { _id: 1 } },
  );
  return open ? ['open-jobs'] : [];
};
