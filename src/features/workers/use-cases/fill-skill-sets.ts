import { skillSetKeys } from '@/features/matching/domain/skill-sets';
import type { Context } from '@/platform/context';
import { type WorkerCardDocument, workerCardsCollection } from '../data/worker-card.document';

const BATCH = 500;

/**
 * Gives cards that were made before matching had lists of several skills their place in them. Reads only such cards,
 * by index, so it costs nothing once they are done.
 */
export async function fillSkillSets({ db }: Pick<Context, 'db'>): Promise<void> {
  const cards = workerCardsCollection(db);
  const missing = { skillSets: { $exists: false } };
  for (;;) {
    const batch = await cards
      .find(missing)
      .project<Pick<WorkerCardDocument, '_id' | 'skills'>>({ skills: 1 })
      .limit(BATCH)
      .toArray();
    if (batch.length === 0) return;
    await cards.bulkWrite(
      batch.map(({ _id, skills }) => ({
        updateOne: {
          // Whoever changed the card meanwhile has put it in its lists.
          filter: { _id, ...missing },
          update: { $set: { skillSets: skillSetKeys(skills.map(({ skill }) => skill)) } },
        },
      })),
      { ordered: false },
    );
  }
}
