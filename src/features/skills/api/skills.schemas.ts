import { z } from 'zod';
import { currency, minorUnits, objectId } from '@/platform/http/fields';
import { SKILL_CATEGORIES, SKILL_LEVELS } from '@/shared/vocabulary';

/** Categories of the skills collection. */
export const skillCategory = z.enum(SKILL_CATEGORIES);

/** How experienced a worker is in a skill. */
export const skillLevel = z.enum(SKILL_LEVELS);

/** Slug of a skill, as input. */
export const skillSlug = z
  .string()
  .trim()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Must be the slug of a skill.')
  .meta({ example: 'video-editing' });

/** A skill by name only. */
export const skillRef = z
  .object({ id: objectId, slug: z.string(), name: z.string(), category: skillCategory })
  .meta({
    id: 'SkillRef',
    example: {
      id: '665f1c2ab7d4e8a1c0934f21',
      slug: 'motion-graphics',
      name: 'Motion graphics',
      category: 'video',
    },
  });

/** A skill with its price. */
export const skill = skillRef
  .extend({
    description: z.string(),
    icon: z.string().nullable(),
    pricing: z.object({
      currency,
      suggestedHourly: z.object({ junior: minorUnits, mid: minorUnits, senior: minorUnits }),
      creditEquivalent: z.number().min(0).meta({ description: 'Credits for one hour.' }),
    }),
    workers: z.int().min(0).optional().meta({ description: 'Verified workers who have it.' }),
  })
  .meta({ id: 'Skill' });

/** A category with the number of its skills. */
export const skillCategoryCount = z
  .object({ category: skillCategory, name: z.string(), skills: z.int().min(0) })
  .meta({ id: 'SkillCategoryCount' });
