import type { Collection, Db } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';
import type { SkillCategory, SkillLevel } from '@/shared/vocabulary';

export interface SkillPricing {
  /** Minor units per hour in `currency`, by level. */
  suggestedHourly: Record<SkillLevel, number>;
  currency: string;
  /** Credits for one hour. */
  creditEquivalent: number;
}

export interface SkillDocument extends StoredDocument {
  name: string;
  /** Unique. */
  slug: string;
  category: SkillCategory;
  description?: string | null;
  /** Other words people use for it; the local analyser reads them. */
  synonyms?: string[];
  /** A lucide icon name. */
  icon?: string | null;
  active: boolean;
  pricing: SkillPricing;
}

/** The skills catalogue. */
export const skillsCollection = (db: Db): Collection<SkillDocument> => db.collection<SkillDocument>('skills');
