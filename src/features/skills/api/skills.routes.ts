import { errors } from '@/platform/errors';
import { mount, type V1App } from '@/platform/http/mount';
import { SKILL_CATEGORIES, type SkillCategory } from '@/shared/vocabulary';
import type { SkillDocument } from '../data/skill.document';
import { countSkillsByCategory, pageOfSkills, skillBySlug } from '../data/skills.repository';
import { getSkillRoute, listSkillCategoriesRoute, listSkillsRoute } from './skills.contract';

const CATEGORY_NAMES: Readonly<Record<SkillCategory, string>> = {
  design: 'Design',
  video: 'Video',
  development: 'Development',
  marketing: 'Marketing',
  business: 'Business',
  other: 'Other',
};

/** A skill by name only, as /v1 shows it inside other things. */
export function skillRefOf(skill: SkillDocument) {
  return { id: skill._id.toHexString(), slug: skill.slug, name: skill.name, category: skill.category };
}

/** A skill with its price, as /v1 shows it. */
function skillOf(skill: SkillDocument) {
  return {
    ...skillRefOf(skill),
    description: skill.description ?? '',
    icon: skill.icon ?? null,
    pricing: {
      currency: skill.pricing.currency === 'KHR' ? ('KHR' as const) : ('USD' as const),
      suggestedHourly: {
        junior: skill.pricing.suggestedHourly.junior,
        mid: skill.pricing.suggestedHourly.mid,
        senior: skill.pricing.suggestedHourly.senior,
      },
      creditEquivalent: skill.pricing.creditEquivalent,
    },
  };
}

/** GET skills, skills/categories, skills/:slug. Public. */
export function addSkillRoutes(app: V1App): void {
  mount(app, listSkillsRoute, async ({ ctx, query }) => {
    const { skills, total } = await pageOfSkills(ctx, query);
    const { page, limit } = query;
    return {
      success: true,
      data: skills.map(skillOf),
      pagination: { page, limit, total, totalPages: Math.ceil(total / limit) },
    };
  });

  mount(app, listSkillCategoriesRoute, async ({ ctx }) => {
    const counts = await countSkillsByCategory(ctx);
    const data = SKILL_CATEGORIES.map((category) => ({
      category,
      name: CATEGORY_NAMES[category],
      skills: counts.get(category) ?? 0,
    }));
    return { success: true, data };
  });

  mount(app, getSkillRoute, async ({ ctx, params }) => {
    const skill = await skillBySlug(ctx, params.slug);
    if (!skill) throw errors.notFound('This skill');
    return { success: true, data: skillOf(skill) };
  });
}
