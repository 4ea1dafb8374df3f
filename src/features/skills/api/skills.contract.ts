import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  errorResponses,
  listResponse,
  okResponse,
  open,
  pageQuery,
  wholeQuery,
} from '@/platform/http/contract';
import { skill, skillCategory, skillCategoryCount, skillSlug } from './skills.schemas';

/** Public list of active skills. */
export const listSkillsRoute = createRoute({
  method: 'get',
  path: '/skills',
  operationId: 'listSkills',
  tags: ['Skills'],
  summary: 'List skills',
  description: 'Active skills with suggested prices; `q` searches names and descriptions.',
  ...open,
  request: {
    query: pageQuery(['name', 'category', 'createdAt'], 'name', { category: skillCategory.optional() }),
  },
  responses: { 200: listResponse(skill, 'A page of skills.'), ...errorResponses('VALIDATION_FAILED') },
});

/** Categories with counts. */
export const listSkillCategoriesRoute = createRoute({
  method: 'get',
  path: '/skills/categories',
  operationId: 'listSkillCategories',
  tags: ['Skills'],
  summary: 'List skill categories',
  description: 'Every category and how many active skills it has.',
  ...open,
  request: { query: wholeQuery },
  responses: { 200: okResponse(z.array(skillCategoryCount), 'The categories.'), ...errorResponses() },
});

/** One skill by slug. */
export const getSkillRoute = createRoute({
  method: 'get',
  path: '/skills/{slug}',
  operationId: 'getSkill',
  tags: ['Skills'],
  summary: 'Read one skill',
  description: 'An active skill by its slug.',
  ...open,
  request: { params: z.object({ slug: skillSlug }) },
  responses: { 200: okResponse(skill, 'The skill.'), ...errorResponses('VALIDATION_FAILED', 'NOT_FOUND') },
});
