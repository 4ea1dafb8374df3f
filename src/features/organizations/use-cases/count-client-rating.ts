import { inSession } from '@/platform/create-context';
import type { Subscriber } from '@/platform/subscribers';
import { oid } from '@/shared/ids';
import { organizationBalancesCollection } from '../data/organization-balance.document';

/** A worker rated a client: the mean of what the organization was given moves. */
export const countClientRating: Subscriber = {
  on: 'job.rated',
  run: async (tx, event) => {
    const { by, organizationId, rating } = event.data;
    if (by !== 'worker' || typeof organizationId !== 'string' || typeof rating !== 'number') return;
    const sum = { $add: [{ $multiply: ['$averageRating', '$ratingCount'] }, rating] };
    const count = { $add: ['$ratingCount', 1] };
    await organizationBalancesCollection(tx.db).updateOne(
      { organization: oid(organizationId) },
      [{ $set: { averageRating: { $divide: [sum, count] }, ratingCount: count, updatedAt: tx.clock.now() } }],
      inSession(tx),
    );
  },
};
