import type { Filter } from 'mongodb';
import { z } from 'zod';
import { inSession, together } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { pageQuery } from '@/platform/http/contract';
import { objectId } from '@/platform/http/fields';
import { defineQuery, defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import { createTemplateInput } from '../api/job-related.schemas';
import { jobCategory } from '../api/job-vocabulary.schemas';
import { type JobTemplateDocument, jobTemplatesCollection } from '../data/job-template.document';
import { checkBrief } from './draft-checks';
import { estimateJob } from './estimate-job';
import { loadJobFor } from './load-job-for';
import { requireClient } from './require-actor';

/** Most templates that one organization keeps. */
const MOST = 200;

/** The organization's own templates and everybody's, own first. */
export const listTemplates = defineQuery({
  name: 'jobs.listTemplates',
  input: pageQuery(['createdAt', 'name'], '-createdAt', { category: jobCategory.optional() }),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (ctx, { page, limit, sort, q, category }) => {
    const { organizationId } = requireClient(ctx);
    const filter: Filter<JobTemplateDocument> = {
      active: true,
      $or: [{ organization: oid(organizationId) }, { organization: null }],
      ...(category ? { category } : {}),
      ...(q ? { name: { $regex: q.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' } } : {}),
    };
    const field = sort.replace(/^-/, '');
    const direction = sort.startsWith('-') ? -1 : 1;
    const collection = jobTemplatesCollection(ctx.db);
    const [templates, total] = await together(ctx, [
      () =>
        collection
          .find(filter, inSession(ctx))
          .sort({ organization: -1, [field]: direction, _id: 1 })
          .skip((page - 1) * limit)
          .limit(limit)
          .toArray(),
      () => collection.countDocuments(filter, inSession(ctx)),
    ]);
    return { templates, total };
  },
});

/**
 * Keeps a brief to start from, copied from a job of the organization or from the fields themselves.
 * @throws NOT_FOUND (the job), VALIDATION_FAILED, CONFLICT when the name is taken or there are too many
 */
export const createTemplate = defineUseCase({
  name: 'jobs.createTemplate',
  input: createTemplateInput,
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (tx, { name, jobId, ...given }): Promise<JobTemplateDocument> => {
    const actor = requireClient(tx);
    const organization = oid(actor.organizationId);
    const source = jobId ? await loadJobFor(tx, jobId, { as: 'client' }) : null;
    const category = given.category ?? source?.category;
    if (!category)
      throw errors.validation([{ path: 'category', message: 'Give a job to copy from, or a category.' }]);
    const fields = {
      category,
      title: given.title ?? source?.title ?? '',
      description: given.description ?? source?.description ?? '',
      brief: given.brief ?? source?.brief ?? {},
      urgency: given.urgency ?? source?.urgency ?? ('standard' as const),
      requiredSkills: source?.requiredSkills ?? [],
    };
    checkBrief(category, fields.brief);
    const collection = jobTemplatesCollection(tx.db);
    const own = await collection
      .find({ organization, active: true }, { session: tx.session, projection: { name: 1 } })
      .toArray();
    if (own.some((template) => template.name === name))
      throw errors.conflict('You have a template of this name.');
    if (own.length >= MOST) throw errors.conflict(`An organization keeps at most ${MOST} templates.`);
    const estimate = await estimateJob(tx, fields);
    const now = tx.clock.now();
    const template: JobTemplateDocument = {
      _id: newId(),
      organization,
      createdBy: oid(actor.id),
      name,
      summary: null,
      ...fields,
      requiredSkills: estimate.skills.map((skill) => skill._id),
      estimatedHours: estimate.hours,
      active: true,
      usedCount: 0,
      position: 0,
      createdAt: now,
      updatedAt: now,
    };
    await collection.insertOne(template, { session: tx.session });
    return template;
  },
});

/** Deletes one of the organization's own templates; jobs made from it stay. @throws NOT_FOUND */
export const deleteTemplate = defineUseCase({
  name: 'jobs.deleteTemplate',
  input: z.strictObject({ id: objectId }),
  authorize: (ctx) => {
    requireClient(ctx);
  },
  run: async (tx, { id }) => {
    const { organizationId } = requireClient(tx);
    const own = { _id: oid(id), organization: oid(organizationId) };
    const { deletedCount } = await jobTemplatesCollection(tx.db).deleteOne(own, { session: tx.session });
    if (deletedCount === 0) throw errors.notFound('This template');
  },
});
