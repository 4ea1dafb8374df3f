import type { Filter, ObjectId } from 'mongodb';
import type { Context } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import { kept } from '@/platform/kept';
import type { SkillCategory } from '@/shared/vocabulary';
import { type SkillDocument, skillsCollection } from './skill.document';

const keptSkills = kept('skills', (db) =>
  skillsCollection(db).find({ active: true }).sort({ name: 1 }).toArray(),
);

/** Every active skill, by name. The catalogue is small: rules that need it take it whole. */
export const activeSkills = (ctx: Context): Promise<readonly SkillDocument[]> => keptSkills(ctx.db);

/** The skills of these ids, active or not, in no order. */
export function skillsByIds(ctx: Context, ids: readonly ObjectId[]): Promise<SkillDocument[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return skillsCollection(ctx.db)
    .find({ _id: { $in: [...ids] } }, inSession(ctx))
    .toArray();
}

const keptById = kept('skills', async (db) => byId(await skillsCollection(db).find({}).toArray()));

const byId = (skills: readonly SkillDocument[]): ReadonlyMap<string, SkillDocument> =>
  new Map(skills.map((skill) => [skill._id.toHexString(), skill]));

/**
 * The whole catalogue by id, active or not, as the process keeps it: for lists that name skills. Where it does not
 * know one of `wanted`, which may be newer, it is read again.
 */
export async function skillCatalogue(
  ctx: Context,
  wanted: readonly ObjectId[],
): Promise<ReadonlyMap<string, SkillDocument>> {
  const catalogue = await keptById(ctx.db);
  if (wanted.every((id) => catalogue.has(id.toHexString()))) return catalogue;
  return byId(await skillsCollection(ctx.db).find({}, inSession(ctx)).toArray());
}

/** The active skill of a slug, or null. */
export function skillBySlug(ctx: Context, slug: string): Promise<SkillDocument | null> {
  return skillsCollection(ctx.db).findOne({ slug, active: true }, inSession(ctx));
}

export interface SkillPage {
  page: number;
  limit: number;
  sort: string;
  q?: string;
  category?: SkillCategory;
}

/** A page of active skills and how many there are; `q` is looked for in names, descriptions and synonyms. */
export async function pageOfSkills(
  ctx: Context,
  { page, limit, sort, q, category }: SkillPage,
): Promise<{ skills: SkillDocument[]; total: number }> {
  const filter: Filter<SkillDocument> = { active: true };
  if (category) filter.category = category;
  if (q) {
    const pattern = { $regex: q.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
    filter.$or = [{ name: pattern }, { description: pattern }, { synonyms: pattern }];
  }
  const field = sort.replace(/^-/, '');
  const direction = sort.startsWith('-') ? -1 : 1;
  const collection = skillsCollection(ctx.db);
  const [skills, total] = await together(ctx, [
    () =>
      collection
        .find(filter, inSession(ctx))
        .collation({ locale: 'en' })
        .sort({ [field]: direction, _id: 1 })
        .skip((page - 1) * limit)
        .limit(limit)
        .toArray(),
    () => collection.countDocuments(filter, inSession(ctx)),
  ]);
  return { skills, total };
}

/** How many active skills each category has. */
export async function countSkillsByCategory(ctx: Context): Promise<Map<SkillCategory, number>> {
  const rows = await skillsCollection(ctx.db)
    .aggregate<{ _id: SkillCategory; count: number }>(
      [{ $match: { active: true } }, { $group: { _id: '$category', count: { $sum: 1 } } }],
      inSession(ctx),
    )
    .toArray();
  return new Map(rows.map((row) => [row._id, row.count]));
}
