import { JOB_CATEGORIES, type JobCategory } from '@/shared/vocabulary';
import { BRIEF_FIELDS } from './brief-form-definitions';
import {
  type BriefAnswers,
  type BriefField,
  type BriefFieldType,
  type BriefForm,
  briefKeys,
} from './brief-form-types';
import type { BriefIssue } from './job-commands';

export type { BriefAnswers, BriefField, BriefFieldType, BriefForm } from './brief-form-types';
export { briefKeys } from './brief-form-types';

/** Longest answers, in characters. */
export const BRIEF_TEXT_MAX = 200;
export const BRIEF_LONGTEXT_MAX = 5000;

/** The form of a category. */
export function briefForm(category: JobCategory): BriefForm {
  return { category, fields: BRIEF_FIELDS[category] };
}

/** All translation keys that the forms need (labels, options, units): a test compares them with the languages. */
export function briefTranslationKeys(): string[] {
  const keys = JOB_CATEGORIES.flatMap((category) =>
    BRIEF_FIELDS[category].flatMap((field) => [
      briefKeys.label(category, field.key),
      ...(field.options ?? []).map(briefKeys.option),
      ...(field.unit ? [briefKeys.unit(field.unit)] : []),
    ]),
  );
  return [...new Set(keys)].sort();
}

type Problem = { code: string; message: string };
const problem = (code: string, message: string): Problem => ({ code, message });

/** What is wrong with a given answer, by the field's type; null when nothing is. */
const CHECKS: Readonly<Record<BriefFieldType, (value: unknown, field: BriefField) => Problem | null>> = {
  text: (value) => checkText(value, BRIEF_TEXT_MAX),
  longtext: (value) => checkText(value, BRIEF_LONGTEXT_MAX),
  url: (value) =>
    checkText(value, 2000) ?? (isWebAddress(value) ? null : problem('not-a-url', 'Must be a web address.')),
  number: (value, { min = 0, max = Number.MAX_SAFE_INTEGER }) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
      return problem('not-a-number', 'Must be a number.');
    return value >= min && value <= max ? null : problem('out-of-range', `Must be ${min} to ${max}.`);
  },
  select: (value, field) => checkOption(value, field),
  multi: (value, field) => {
    if (!Array.isArray(value)) return problem('wrong-type', 'Must be a list.');
    return value.map((item) => checkOption(item, field)).find((found) => found !== null) ?? null;
  },
};

/** Answers that are wrong, whether or not the brief is complete: what a draft is refused for. */
export function wrongAnswers(category: JobCategory, brief: BriefAnswers): BriefIssue[] {
  const fields = new Map(BRIEF_FIELDS[category].map((field) => [field.key, field]));
  return Object.entries(brief).flatMap(([key, value]) => {
    const field = fields.get(key);
    if (!field) return [issue(key, problem('unknown-field', 'This form has no such question.'))];
    const found = isEmpty(value) ? null : CHECKS[field.type](value, field);
    return found ? [issue(key, found)] : [];
  });
}

/** Everything that stands between this brief and publishing: wrong answers and missing required ones. */
export function missingAnswers(category: JobCategory, brief: BriefAnswers): BriefIssue[] {
  const missing = BRIEF_FIELDS[category].filter((field) => field.required && isEmpty(brief[field.key]));
  return [
    ...missing.map((field) => issue(field.key, problem('required', 'This answer is needed.'))),
    ...wrongAnswers(category, brief),
  ];
}

const issue = (key: string, { code, message }: Problem): BriefIssue => ({
  path: `brief.${key}`,
  code,
  message,
});

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function checkText(value: unknown, max: number): Problem | null {
  if (typeof value !== 'string') return problem('wrong-type', 'Must be text.');
  return value.length <= max ? null : problem('too-long', `At most ${max} characters.`);
}

function checkOption(value: unknown, field: BriefField): Problem | null {
  if (typeof value === 'string' && field.options?.includes(value)) return null;
  return problem('not-an-option', `Must be one of: ${field.options?.join(', ')}.`);
}

function isWebAddress(value: unknown): boolean {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}
