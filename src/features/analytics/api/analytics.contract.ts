import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { jobCategory } from '@/features/jobs/api/job-vocabulary.schemas';
import { access, byKey, memberErrors, objectId, okOrFile } from '@/platform/http/contract';
import {
  clientsReport,
  earningsReport,
  jobsReport,
  performanceReport,
  periodShape,
  qualityReport,
  reportFormat,
  spendingReport,
  workersReport,
} from './analytics.schemas';

const tags = ['Analytics'];

/** Query of a report that has one table, or can be cut several ways. */
function reportQuery<K extends string>(keys: readonly [K, ...K[]]) {
  const [first] = keys;
  return {
    ...periodShape,
    by: z
      .enum(keys)
      .default(first as never)
      .meta({ description: 'What the rows are of.', example: first }),
    format: reportFormat,
  };
}
const plainQuery = z.strictObject({ ...periodShape, format: reportFormat });

export const getSpendingReportRoute = createRoute({
  method: 'get',
  path: '/analytics/spending',
  operationId: 'getSpendingReport',
  tags,
  summary: 'What we spent',
  description:
    'Credits that jobs took and money that was paid, by the ledger, less what came back; by month, category or person. Plans and packs are of no category and nobody: they are in the totals and the months.',
  ...access('client'),
  ...byKey('analytics:read'),
  request: { query: z.strictObject(reportQuery(['month', 'category', 'person'])) },
  responses: { 200: okOrFile(spendingReport, 'The report.'), ...memberErrors('VALIDATION_FAILED') },
});

export const getJobsReportRoute = createRoute({
  method: 'get',
  path: '/analytics/jobs',
  operationId: 'getJobsReport',
  tags,
  summary: 'How our jobs went',
  description:
    'Jobs that were created in the period and posted: how many ended how, on time, at once right, how fast, how rated.',
  ...access('client'),
  ...byKey('analytics:read'),
  request: { query: z.strictObject(reportQuery(['month', 'category', 'person', 'worker'])) },
  responses: { 200: okOrFile(jobsReport, 'The report.'), ...memberErrors('VALIDATION_FAILED') },
});

export const getWorkersReportRoute = createRoute({
  method: 'get',
  path: '/analytics/workers',
  operationId: 'getWorkersReport',
  tags,
  summary: 'Who worked for us',
  description: 'Everybody who has or had a job of the period, with what they delivered and how we rated it.',
  ...access('client'),
  ...byKey('analytics:read'),
  request: { query: plainQuery },
  responses: { 200: okOrFile(workersReport, 'The report.'), ...memberErrors('VALIDATION_FAILED') },
});

export const getEarningsReportRoute = createRoute({
  method: 'get',
  path: '/analytics/earnings',
  operationId: 'getEarningsReport',
  tags,
  summary: 'What I earned',
  description: 'By the day it was earned, whenever it is paid out; by month, category or client.',
  ...access('worker'),
  request: { query: z.strictObject(reportQuery(['month', 'category', 'client'])) },
  responses: { 200: okOrFile(earningsReport, 'The report.'), ...memberErrors('VALIDATION_FAILED') },
});

export const getPerformanceReportRoute = createRoute({
  method: 'get',
  path: '/analytics/performance',
  operationId: 'getPerformanceReport',
  tags,
  summary: 'How my work went',
  description: 'Jobs that I delivered in the period: on time, at once right, how fast, how rated.',
  ...access('worker'),
  request: { query: z.strictObject(reportQuery(['month', 'category'])) },
  responses: { 200: okOrFile(performanceReport, 'The report.'), ...memberErrors('VALIDATION_FAILED') },
});

export const getClientsReportRoute = createRoute({
  method: 'get',
  path: '/analytics/clients',
  operationId: 'getClientsReport',
  tags,
  summary: 'For whom I worked',
  description:
    'The organizations that I delivered to in the period, by name: never how to reach them nor what they pay.',
  ...access('worker'),
  request: { query: plainQuery },
  responses: { 200: okOrFile(clientsReport, 'The report.'), ...memberErrors('VALIDATION_FAILED') },
});

export const getQualityMetricsRoute = createRoute({
  method: 'get',
  path: '/admin/quality-metrics',
  operationId: 'getQualityMetrics',
  tags: ['Admin'],
  summary: 'Quality',
  description:
    'Work that was delivered in the period: on time, at once right, rounds of changes and ratings, by worker, category, client or month.',
  ...access('admin'),
  request: {
    query: z.strictObject({
      ...reportQuery(['worker', 'category', 'client', 'month']),
      category: jobCategory.optional(),
      worker: objectId.optional(),
      client: objectId.optional().meta({ description: 'An organization.' }),
    }),
  },
  responses: { 200: okOrFile(qualityReport, 'The report.'), ...memberErrors('VALIDATION_FAILED') },
});
