import type { ObjectId } from 'mongodb';
import { skillsCollection } from '@/features/skills';
import type { Context } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors, type FieldIssue } from '@/platform/errors';
import { oid } from '@/shared/ids';
import type { JobCategory } from '@/shared/vocabulary';
import type { JobDocument } from '../data/job.document';
import { type JobTemplateDocument, jobTemplatesCollection } from '../data/job-template.document';
import { missingAnswers, wrongAnswers } from '../domain/brief-forms';

/** The ids of the named skills. @throws VALIDATION_FAILED naming each one that is not an active skill */
export async function checkedSkills(ctx: Context, ids: readonly string[]): Promise<ObjectId[]> {
  if (ids.length === 0) return [];
  const wanted = [...new Set(ids)].map(oid);
  const found = await skillsCollection(ctx.db)
    .find({ _id: { $in: wanted }, active: true }, { projection: { _id: 1 }, ...inSession(ctx) })
    .toArray();
  const known = new Set(found.map((skill) => skill._id.toHexString()));
  const issues = ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `requiredSkills.${index}`, message: 'No skill has this id.' }],
  );
  if (issues.length > 0) throw errors.validation(issues);
  return wanted;
}

/** Refuses answers that the category's form does not have or that are of the wrong kind. */
export function checkBrief(category: JobCategory, brief: Record<string, unknown>): void {
  const wrong = wrongAnswers(category, brief);
  if (wrong.length > 0) throw errors.validation(wrong.map(({ path, message }) => ({ path, message })));
}

/** The template, if it is everybody's or the organization's own. @throws VALIDATION_FAILED naming `templateId` */
export async function templateFor(
  ctx: Context,
  id: string,
  organizationId: string,
): Promise<JobTemplateDocument> {
  const template = await jobTemplatesCollection(ctx.db).findOne(
    { _id: oid(id), organization: { $in: [null, oid(organizationId)] } },
    inSession(ctx),
  );
  if (!template) throw errors.validation([{ path: 'templateId', message: 'No template has this id.' }]);
  return template;
}

/** What a draft still lacks before it can be published, by field. */
export function missingForPublishing(
  job: Pick<JobDocument, 'title' | 'description' | 'category' | 'brief'>,
): (FieldIssue & { code: string })[] {
  const required = (path: 'title' | 'description') =>
    job[path].trim() === '' ? [{ path, code: 'required', message: 'Must not be empty.' }] : [];
  return [...required('title'), ...required('description'), ...missingAnswers(job.category, job.brief)];
}

/** The client's wish as an instant, null for none. @throws VALIDATION_FAILED naming `deadline` when it has passed */
export function wishedDeadline(wish: string | null | undefined, now: Date): Date | null {
  if (!wish) return null;
  const deadline = new Date(wish);
  if (deadline > now) return deadline;
  throw errors.validation([{ path: 'deadline', message: 'Must be in the future.' }]);
}
