import { skillsCollection } from '@/features/skills';
import type { Context } from '@/platform/context';
import { jobTemplatesCollection } from '../data/job-template.document';
import { TEMPLATE_CATALOGUE } from '../data/job-template-catalogue';

/** Puts in everybody's templates that are not there yet, by name. What staff changed stays as it is. */
export async function seedJobTemplates(ctx: Context): Promise<void> {
  const now = ctx.clock.now();
  const slugs = TEMPLATE_CATALOGUE.flatMap(({ skills }) => skills);
  const skills = await skillsCollection(ctx.db)
    .find({ slug: { $in: slugs } }, { projection: { slug: 1 } })
    .toArray();
  await jobTemplatesCollection(ctx.db).bulkWrite(
    TEMPLATE_CATALOGUE.map(({ skills: wanted, brief, ...template }, index) => ({
      updateOne: {
        filter: { organization: null, name: template.name },
        update: {
          $setOnInsert: {
            ...template,
            organization: null,
            createdBy: null,
            brief: { ...brief },
            requiredSkills: skills.filter(({ slug }) => wanted.includes(slug)).map(({ _id }) => _id),
            active: true,
            usedCount: 0,
            position: index + 1,
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
