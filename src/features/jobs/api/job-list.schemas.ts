import { z } from 'zod';
import { isoDate, queryFlag } from '@/platform/http/fields';
import { approvalState, jobCategory, jobStatus, urgency } from './job-vocabulary.schemas';

/** Filters that every list of jobs takes. */
export const jobFilters = {
  status: z
    .string()
    .max(120)
    .regex(/^[a-z_]+(,[a-z_]+)*$/, 'Must be statuses with commas between.')
    .refine((value) => value.split(',').every((one) => jobStatus.safeParse(one).success), 'Unknown status.')
    .optional()
    .meta({ description: 'One or more statuses, commas between.', example: 'review,revision' }),
  category: jobCategory.optional(),
  urgency: urgency.optional(),
  approval: approvalState
    .optional()
    .meta({ description: 'Briefs that wait for a colleague’s approval, or were decided.' }),
  needsMe: queryFlag.optional().meta({ description: 'Only jobs that wait for the caller.' }),
  createdAfter: isoDate.optional(),
  createdBefore: isoDate.optional(),
};

/** What lists of jobs sort by. */
export const JOB_SORTS = [
  'createdAt',
  'updatedAt',
  'deadline',
  'completedAt',
  'number',
  'title',
  'status',
] as const;
