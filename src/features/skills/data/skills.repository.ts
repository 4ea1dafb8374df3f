import type { Filter, ObjectId } from 'mongodb';
import { type Context, isTxContext } from '@/platform/context';
import { inSession, together } from '@/platform/create-context';
import { processWide } from '@/platform/process-wide';
import type { SkillCategory } from '@/shared/vocabulary';
import { type SkillDocument, skillsCollection } from './skill.document';

/** Every active skill, by name. The catalogue is small: rules that need it take it whole. */
export function activeSkills(ctx: Context): Promise<SkillDocument[]> {
  return skillsCollection(ctx.db).find({ active: true }, inSession(ctx)).sort({ name: 1 }).toArray();
}

/** The skills of these ids, active or not, in no order. */
export function skillsByIds(ctx: Context, ids: readonly ObjectId[]): Promise<SkillDocument[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return skillsCollection(ctx.db)
    .find({ _id: { $in: [...ids] } }, inSession(ctx))
    .toArray();
}

/** How long a change of a skill's name may take to be seen in lists. */
const NAMES_KEPT_MS = 5_000;

interface SkillNames {
  byId: Map<string, SkillDocument>;
  until: number;
}

const names = processWide('skill-names', () => new Map<string, SkillNames>());

/**
 * The whole catalogue by id, active or not, kept in the process for five seconds: for lists that name skills. An
 * id that it does not know may be newer than that; `wanted` makes sure that these are in it if they exist.
 */
export async function skillCatalogue(
  ctx: Context,
  wanted: readonly ObjectId[],
): Promise<ReadonlyMap<string, SkillDocument>> {
  const kept = names.get(ctx.db.databaseName);
  const isGood =
    kept && kept.until > performance.now() && wanted.every((id) => kept.byId.has(id.toHexString()));
  if (isGood) return kept.byId;
  const all = await skillsCollection(ctx.db).find({}, inSession(ctx)).toArray();
  const byId = new Map(all.map((skill) => [skill._id.toHexString(), skill]));
  if (!isTxContext(ctx)) {
    names.set(ctx.db.databaseName, { byId, until: performance.now() + NAMES_KEPT_MS });
  }
  return byId;
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
