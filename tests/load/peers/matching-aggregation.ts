import type { Db, ObjectId } from 'mongodb';
import { RATINGS_TO_COUNT, WEIGHTS } from '@/features/matching/domain/scoring';
import type { MatchQuestion } from '@/features/matching/use-cases/match-question';

/** Never was longest ago, earlier than any date. */
const NEVER = new Date(-1);

/**
 * The best three by one aggregation that scores every match in the database, preferred workers first when they are
 * close to the best: what the search is measured against.
 */
export async function topThreeByAggregation(db: Db, question: MatchQuestion, now: Date): Promise<ObjectId[]> {
  const { requiredSkills, complexity, blockedWorkers, excludedWorkers, cap } = question;
  const matched = { $filter: { input: '$skills', cond: { $in: ['$$this.skill', requiredSkills] } } };
  const isExpert = { $and: [complexity === 'high', { $in: ['senior', '$matched.level'] }] };
  const rows = await db
    .collection('worker-cards')
    .aggregate<{ worker: ObjectId }>([
      {
        $match: {
          'skills.skill': { $in: requiredSkills },
          status: 'active',
          $expr: { $lt: [load, cap] },
          worker: { $nin: [...blockedWorkers, ...excludedWorkers] },
          timeOff: { $not: { $elemMatch: { from: { $lte: now }, to: { $gt: now } } } },
        },
      },
      { $set: { matched, load, offered: { $ifNull: ['$stats.lastOfferAt', NEVER] } } },
      {
        $set: {
          score: {
            $round: [
              {
                $add: [
                  {
                    $multiply: [WEIGHTS.skills, { $divide: [{ $size: '$matched' }, requiredSkills.length] }],
                  },
                  { $cond: [isExpert, WEIGHTS.expertise, 0] },
                  base,
                ],
              },
              9,
            ],
          },
        },
      },
      { $sort: { score: -1, load: 1, offered: 1, worker: 1 } },
      { $limit: 3 },
      { $project: { worker: 1 } },
    ])
    .toArray();
  return rows.map(({ worker }) => worker);
}

const waiting = { $ifNull: ['$openOffers', 0] };
const load = { $add: ['$stats.activeJobs', waiting] };
const minutes = { $ifNull: ['$stats.responseTime', 20] };
const rating = { $cond: [{ $lt: ['$stats.ratingCount', RATINGS_TO_COUNT] }, 4.5, '$stats.averageRating'] };
const room = {
  $switch: {
    branches: [
      // biome-ignore lint/suspicious/noThenProperty: the database's own word
      { case: { $and: [{ $eq: ['$availability', 'available'] }, { $eq: [waiting, 0] }] }, then: 1 },
      {
        case: { $ne: ['$availability', 'offline'] },
        // biome-ignore lint/suspicious/noThenProperty: the database's own word
        then: { $max: [0, { $subtract: [1, { $divide: [load, 5] }] }] },
      },
    ],
    default: 0,
  },
};
const base = {
  $add: [
    { $multiply: [WEIGHTS.availability, room] },
    { $multiply: [WEIGHTS.rating, { $divide: [rating, 5] }] },
    { $multiply: [WEIGHTS.completion, { $divide: ['$stats.completionRate', 100] }] },
    { $multiply: [WEIGHTS.response, { $max: [0, { $subtract: [1, { $divide: [minutes, 60] }] }] }] },
  ],
};
