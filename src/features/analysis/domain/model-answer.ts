import { z } from 'zod';
import {
  ANALYSIS_LIMITS,
  type AnalysableSkill,
  type Analysis,
  type AnalysisInput,
} from '@/features/matching/domain/analysis-types';
import { COMPLEXITIES, URGENCIES } from '@/shared/vocabulary';
import { DELIVERABLE_TYPES } from './deliverable-types';
import { believableHours, plausibleHours } from './plausible-hours';

/** Longer questions are cut here. */
const QUESTION_CHARACTERS = 240;
/** Nothing that leads away from the product is passed on to people. */
const LEADS_AWAY = /https?:|www\.|@|\b[\w-]+\.(com|net|org|io|ru|xyz|info|me|app)\b|<[a-z/!]/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;

/** The schema that the model must answer in; skills are one of ours by their slugs. */
export function answerSchema(skills: readonly Pick<AnalysableSkill, 'slug'>[]) {
  const slugs = skills.map(({ slug }) => slug);
  return z.strictObject({
    requiredSkills: z.array(slugs.length > 0 ? z.enum(slugs) : z.string()),
    complexity: z.enum(COMPLEXITIES),
    estimatedHours: z.number(),
    urgency: z.enum(URGENCIES),
    deliverableType: z.enum(DELIVERABLE_TYPES),
    assumptions: z.array(z.string()),
  });
}

/** What is taken in: the same fields and no others, with room for skills and deliverables that we do not know. */
const received = z.object({
  requiredSkills: z.array(z.string()).max(200),
  complexity: z.enum(COMPLEXITIES),
  estimatedHours: z.number(),
  urgency: z.enum(URGENCIES),
  deliverableType: z.string(),
  assumptions: z.array(z.string()).max(200),
});

/**
 * A model's words as an analysis, or null when they are not in the schema. Fields beyond it are not looked at, unknown
 * skills are dropped (none left: the local ones), hours are kept plausible, questions are cleaned and at most three.
 */
export function readAnswer(words: string, input: AnalysisInput, local: Analysis): Analysis | null {
  const parsed = received.safeParse(parseJson(words));
  if (!parsed.success) return null;
  const { complexity, urgency, estimatedHours, deliverableType, ...said } = parsed.data;
  const known = new Set(input.skills.map(({ slug }) => slug));
  const skills = [...new Set(said.requiredSkills)].filter((slug) => known.has(slug));
  const isKnownType = DELIVERABLE_TYPES.some((type) => type === deliverableType);
  return {
    requiredSkills: skills.length > 0 ? skills.slice(0, ANALYSIS_LIMITS.skills) : local.requiredSkills,
    complexity,
    urgency,
    estimatedHours: believableHours(estimatedHours, plausibleHours(input, local), local.estimatedHours),
    deliverableType: isKnownType ? deliverableType : local.deliverableType,
    assumptions: [...new Set(said.assumptions.map(cleanQuestion))]
      .filter((text) => text.length > 3)
      .slice(0, ANALYSIS_LIMITS.assumptions),
    source: 'openai',
  };
}

function parseJson(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}

/** One line of plain words; empty for what leads away from the product. */
function cleanQuestion(text: string): string {
  const line = text.slice(0, 2_000).replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  if (LEADS_AWAY.test(line)) return '';
  return line.length <= QUESTION_CHARACTERS ? line : `${line.slice(0, QUESTION_CHARACTERS - 1).trimEnd()}…`;
}
