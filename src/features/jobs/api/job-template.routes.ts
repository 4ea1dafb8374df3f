import type { z } from 'zod';
import { skillRefOf, skillsByIds } from '@/features/skills';
import type { Context } from '@/platform/context';
import { mount, type V1App } from '@/platform/http/mount';
import type { JobTemplateDocument } from '../data/job-template.document';
import { creditPrice } from '../domain/pricing';
import { createTemplate, deleteTemplate, listTemplates } from '../use-cases/job-templates';
import type { jobTemplate } from './job-related.schemas';
import { createTemplateRoute, deleteTemplateRoute, listTemplatesRoute } from './job-template.contract';

/** GET, POST, DELETE job-templates. */
export function addJobTemplateRoutes(app: V1App): void {
  mount(app, listTemplatesRoute, async ({ ctx, query }) => {
    const { templates, total } = await listTemplates(ctx, query);
    const { page, limit } = query;
    return {
      success: true,
      data: await presentTemplates(ctx, templates),
      pagination: { page, limit, total, totalPages: Math.ceil(total / limit) },
    };
  });
  mount(app, createTemplateRoute, async ({ ctx, body }) => {
    const [data] = await presentTemplates(ctx, [await createTemplate(ctx, body)]);
    if (!data) throw new Error('a template presents as one');
    return { success: true, data };
  });
  mount(app, deleteTemplateRoute, async ({ ctx, params }) => {
    await deleteTemplate(ctx, { id: params.id });
    return { success: true, data: { done: true } };
  });
}

async function presentTemplates(
  ctx: Context,
  templates: readonly JobTemplateDocument[],
): Promise<z.input<typeof jobTemplate>[]> {
  const found = await skillsByIds(
    ctx,
    templates.flatMap((template) => template.requiredSkills ?? []),
  );
  const byId = new Map(found.map((skill) => [skill._id.toHexString(), skill]));
  return templates.map((template) => {
    const skills = (template.requiredSkills ?? []).flatMap((id) => byId.get(id.toHexString()) ?? []);
    const hours = template.estimatedHours ?? null;
    const creditEquivalents = skills.map((skill) => skill.pricing.creditEquivalent);
    const { urgency } = template;
    return {
      id: template._id.toHexString(),
      name: template.name,
      scope: template.organization ? ('organization' as const) : ('platform' as const),
      category: template.category,
      title: template.title ?? '',
      description: template.description ?? '',
      brief: (template.brief ?? {}) as z.input<typeof jobTemplate>['brief'],
      urgency,
      estimate: hours ? { hours, credits: creditPrice({ hours, creditEquivalents, urgency }).credits } : null,
      summary: template.summary ?? null,
      usedCount: template.usedCount ?? 0,
      requiredSkills: skills.map(skillRefOf),
      createdAt: template.createdAt.toISOString(),
    };
  });
}
