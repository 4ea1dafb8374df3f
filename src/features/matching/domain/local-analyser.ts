import type { Complexity, Urgency } from '@/shared/vocabulary';
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
  const { hours, deliverable } = estimate(text, input.category);
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

/** Named skills first, then those whose words occur; skills of the job's own kind before others. */
function findSkills(text: string, { skills, category }: AnalysisInput): string[] {
  const home = CATEGORY_SKILLS[category];
  const ranked = skills
    .map((skill) => ({ skill, points: evidence(text, skill) }))
    .filter(({ points }) => points > 0)
    .map(({ skill, points }) => ({ skill, points: points + (skill.category === home ? 2 : 0) }))
    .sort((a, b) => b.points - a.points || a.skill.slug.localeCompare(b.skill.slug));
  // A skill of another kind needs to be named, or to be all there is: stray words are not a requirement.
  const named = ranked.filter(({ points }, index) => points >= 3 || index === 0);
  const found = named.slice(0, ANALYSIS_LIMITS.skills).map(({ skill }) => skill.slug);
  if (found.length > 0) return found;
  const usual = skills
    .filter((skill) => skill.category === home)
    .sort((a, b) => a.slug.localeCompare(b.slug));
  const fallback = usual.find((skill) => skill.slug.includes(category.split('-')[0] ?? category)) ?? usual[0];
  return fallback ? [fallback.slug] : [];
}

/** 3 for its name, 3 for a synonym of its own, 1 or 2 for words that go with it. */
function evidence(text: string, skill: AnalysableSkill): number {
  const names = [skill.name, skill.slug.replaceAll('-', ' '), ...(skill.synonyms ?? [])];
  const isNamed = names.some((name) => hasPhrase(text, name.toLowerCase()));
  const label = `${skill.slug} ${skill.name.toLowerCase()}`;
  const words = SKILL_WORDS.filter((entry) => entry.skill.test(label) && entry.words.test(text)).length;
  return (isNamed ? 3 : 0) + Math.min(2, words);
}

function hasPhrase(text: string, phrase: string): boolean {
  if (phrase.length < 2) return false;
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** The largest thing that can be counted decides; nothing countable means the usual. Half hours. */
function estimate(text: string, category: AnalysisInput['category']): { hours: number; deliverable: string } {
  const counted = QUANTITIES.filter((quantity) => quantity.category === category).flatMap((quantity) => {
    const count = Number(quantity.pattern.exec(text)?.[1] ?? Number.NaN);
    if (!(count > 0)) return [];
    return [{ hours: quantity.base + quantity.each * count, deliverable: quantity.deliverable }];
  });
  const largest = counted.sort((a, b) => b.hours - a.hours)[0] ?? USUAL[category];
  const weight = 1 + 0.15 * countOf(text, HARD_WORDS) - 0.1 * countOf(text, EASY_WORDS);
  const hours = Math.round(largest.hours * Math.min(1.6, Math.max(0.6, weight)) * 2) / 2;
  const { minHours, maxHours } = ANALYSIS_LIMITS;
  return { hours: Math.min(maxHours, Math.max(minHours, hours)), deliverable: largest.deliverable };
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
