import type { Context } from '@/platform/context';
import { skillsCollection } from '../data/skill.document';
import { SKILL_CATALOGUE } from '../data/skill-catalogue';

/** Puts in the skills of the catalogue that are not there yet, by slug. What staff changed stays as it is. */
export async function seedSkills(ctx: Context): Promise<void> {
  const now = ctx.clock.now();
  await skillsCollection(ctx.db).bulkWrite(
    SKILL_CATALOGUE.map(({ suggestedHourly, creditEquivalent, synonyms, ...rest }) => ({
      updateOne: {
        filter: { slug: rest.slug },
        update: {
          $setOnInsert: {
            ...rest,
            synonyms: [...synonyms],
            active: true,
            pricing: { suggestedHourly: { ...suggestedHourly }, currency: 'USD', creditEquivalent },
            createdAt: now,
            updatedAt: now,
          },
        },
        upsert: true,
      },
    })),
    { ordered: false },
  );
}
