import type { Collection, Db, ObjectId } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';
import type { JobCategory, Urgency } from '@/shared/vocabulary';

/** A job to start from: an organization's own, or everybody's when `organization` is null. */
export interface JobTemplateDocument extends StoredDocument {
  organization?: ObjectId | null;
  createdBy?: ObjectId | null;
  name: string;
  summary?: string | null;
  category: JobCategory;
  title: string;
  description: string;
  requiredSkills: ObjectId[];
  brief?: Record<string, unknown> | null;
  urgency: Urgency;
  /** Hours of work, for the price shown before anything is analysed. */
  estimatedHours?: number | null;
  active: boolean;
  /** Jobs made from it. */
  usedCount: number;
  position: number;
}

/** The templates. */
export const jobTemplatesCollection = (db: Db): Collection<JobTemplateDocument> =>
  db.collection<JobTemplateDocument>('job-templates');
