import type { Complexity, JobCategory, SkillCategory, Urgency } from '@/shared/vocabulary';

/** A skill as the analyser knows it; a skill document satisfies it. */
export interface AnalysableSkill {
  slug: string;
  name: string;
  category: SkillCategory;
  synonyms?: readonly string[];
}

export interface AnalysisInput {
  title: string;
  description: string;
  category: JobCategory;
  /** Answers to the category's form, where there are some. */
  brief?: Readonly<Record<string, unknown>>;
  skills: readonly AnalysableSkill[];
}

/** What was read out of a description, by whoever read it. */
export interface Analysis {
  /** Slugs, most certain first; only ever from the skills given. */
  requiredSkills: string[];
  complexity: Complexity;
  estimatedHours: number;
  urgency: Urgency;
  deliverableType: string;
  /** At most three: what is left open, and what is assumed until the client answers. */
  assumptions: string[];
  source: 'openai' | 'local';
}

/** Bounds that every analysis keeps, whoever made it. */
export const ANALYSIS_LIMITS = { minHours: 0.5, maxHours: 80, skills: 4, assumptions: 3 } as const;
