import type { Complexity, JobCategory, Urgency } from '@/shared/vocabulary';
import {
  CATEGORY_SKILLS,
  EASY_WORDS,
  HARD_WORDS,
  NO_HURRY,
  PRIORITY_WORDS,
  QUANTITIES,
  RUSH_WORDS,
  SKILL_WORDS,
  USUAL,
} from './analyser-vocabulary';
import { ANALYSIS_LIMITS, type AnalysableSkill, type Analysis, type AnalysisInput } from './analysis-types';
import { type Estimate, estimateFromBrief } from './brief-estimates';
import { OPEN_QUESTIONS } from './open-questions';

/** Longer descriptions are read up to here. */
const READ_CHARACTERS = 20_000;

/**
 * Reads a description without asking anybody: skills by name and synonym, hours by what can be counted, urgency and
 * complexity by words. The same input gives the same answer; the description is only ever searched, never obeyed.
 */
export function analyseLocally(input: AnalysisInput): Analysis {
  const text = `${input.title}\n${input.description}`
    .slice(0, READ_CHARACTERS)
    .toLowerCase()
    .replace(/,(?=\d{3})/g, '');
  const { hours, deliverable } = estimate(text, input);
  const requiredSkills = findSkills(text, input);
  return {
    requiredSkills,
    complexity: complexityOf(text, hours, requiredSkills.length),
    estimatedHours: hours,
    urgency: urgencyOf(text),
    deliverableType: deliverable,
    assumptions: OPEN_QUESTIONS[input.category]
      .filter(({ settledBy }) => !settledBy.test(text))
      .slice(0, ANALYSIS_LIMITS.assumptions)
      .map(({ assume }) => assume),
    source: 'local',
  };
}

/**
 * The skill that the text speaks for most, then others of the job's own kind that the title names, and any that two
 * different words speak for: a logo that is only mentioned makes no logo designer necessary.
 */
function findSkills(text: string, { title, skills, category }: AnalysisInput): string[] {
  const home = CATEGORY_SKILLS[category];
  const heading = title.toLowerCase();
  const ranked = skills
    .map((skill) => ({ skill, terms: termsFor(text, skill), titled: termsFor(heading, skill) > 0 }))
    .filter(({ terms }) => terms > 0)
    .map((entry) => ({
      ...entry,
      points: entry.terms + (entry.titled ? 1 : 0) + (entry.skill.category === home ? 2 : 0),
    }))
    .sort((a, b) => b.points - a.points || a.skill.slug.localeCompare(b.skill.slug));
  const needed = ranked.filter(
    ({ skill, titled, terms }, index) => index === 0 || terms >= 2 || (titled && skill.category === home),
  );
  const found = needed.slice(0, ANALYSIS_LIMITS.skills).map(({ skill }) => skill.slug);
  if (found.length > 0) return found;
  const usual = skills
    .filter((skill) => skill.category === home)
    .sort((a, b) => a.slug.localeCompare(b.slug));
  const fallback = usual.find((skill) => skill.slug.includes(category.split('-')[0] ?? category)) ?? usual[0];
  return fallback ? [fallback.slug] : [];
}

/** How many different words of a text speak for a skill: its name, its synonyms, words that go with it. */
function termsFor(text: string, skill: AnalysableSkill): number {
  const names = [skill.name, skill.slug.replaceAll('-', ' '), ...(skill.synonyms ?? [])];
  const terms = new Set(names.map((name) => name.toLowerCase()).filter((name) => hasPhrase(text, name)));
  const label = `${skill.slug} ${skill.name.toLowerCase()}`;
  for (const { skill: of, words } of SKILL_WORDS) {
    if (!of.test(label)) continue;
    for (const word of text.match(new RegExp(words, 'g')) ?? []) terms.add(word.replace(/s$/, ''));
  }
  return terms.size;
}

function hasPhrase(text: string, phrase: string): boolean {
  if (phrase.length < 2 || !text.includes(phrase)) return false;
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** The form's numbers decide, else the largest thing that the text counts, else the usual. Half hours. */
function estimate(text: string, { category, brief }: AnalysisInput): Estimate {
  const largest = (brief && estimateFromBrief(category, brief)) ?? estimateFromText(text, category);
  const weight = 1 + 0.15 * countOf(text, HARD_WORDS) - 0.1 * countOf(text, EASY_WORDS);
  const hours = Math.round(largest.hours * Math.min(1.6, Math.max(0.6, weight)) * 2) / 2;
  const { minHours, maxHours } = ANALYSIS_LIMITS;
  return { hours: Math.min(maxHours, Math.max(minHours, hours)), deliverable: largest.deliverable };
}

function estimateFromText(text: string, category: JobCategory): Estimate {
  const counted = QUANTITIES.filter((quantity) => quantity.category === category).flatMap((quantity) => {
    const count = Number(quantity.pattern.exec(text)?.[1] ?? Number.NaN);
    if (!(count > 0)) return [];
    return [{ hours: quantity.base + quantity.each * count, deliverable: quantity.deliverable }];
  });
  return counted.sort((a, b) => b.hours - a.hours)[0] ?? USUAL[category];
}

function complexityOf(text: string, hours: number, skills: number): Complexity {
  const points =
    hours / 5 + countOf(text, HARD_WORDS) - countOf(text, EASY_WORDS) / 2 + (skills > 2 ? 0.5 : 0);
  if (points >= 3) return 'high';
  return points >= 1 ? 'medium' : 'low';
}

function urgencyOf(text: string): Urgency {
  if (NO_HURRY.test(text)) return 'standard';
  if (RUSH_WORDS.test(text)) return 'rush';
  return PRIORITY_WORDS.test(text) ? 'priority' : 'standard';
}

/** Different matches, so that repeating a word changes nothing. */
function countOf(text: string, pattern: RegExp): number {
  return new Set(text.match(pattern) ?? []).size;
}
