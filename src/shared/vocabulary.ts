/**
 * Words that more than one feature's rules speak. They live here, and not in one feature, so that the pure
 * rules of matching, promise and credits need not import the jobs feature.
 */

/** How soon the client wants the work; the factor multiplies both the price and the worker's pay. */
export const URGENCIES = ['standard', 'priority', 'rush'] as const;
export type Urgency = (typeof URGENCIES)[number];
export const URGENCY_FACTOR: Readonly<Record<Urgency, number>> = { standard: 1, priority: 1.25, rush: 1.5 };

/** What kind of work a job is. Each category has its own brief form. */
export const JOB_CATEGORIES = [
  'video-editing',
  'graphic-design',
  'web-development',
  'social-media',
  'bookkeeping',
  'other',
] as const;
export type JobCategory = (typeof JOB_CATEGORIES)[number];

export const COMPLEXITIES = ['low', 'medium', 'high'] as const;
export type Complexity = (typeof COMPLEXITIES)[number];

export const SKILL_CATEGORIES = ['design', 'video', 'development', 'marketing', 'business', 'other'] as const;
export type SkillCategory = (typeof SKILL_CATEGORIES)[number];

export const SKILL_LEVELS = ['junior', 'mid', 'senior'] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** What a worker says of themselves right now. */
export const AVAILABILITIES = ['available', 'busy', 'offline'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

export const STAFF_ROLES = ['owner', 'operations', 'finance', 'quality', 'support'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Anything that names a document: 24-hex text at the edges, ObjectId in documents. Rules only pass it through. */
export type EntityId = { toString(): string };

/** A sentence as a translation key and its values, so that it can be said in any language. */
export interface Phrase {
  key: string;
  values: Record<string, string | number>;
}
