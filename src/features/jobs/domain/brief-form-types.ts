import type { JobCategory } from '@/shared/vocabulary';

export const BRIEF_FIELD_TYPES = ['text', 'longtext', 'select', 'multi', 'number', 'url'] as const;
export type BriefFieldType = (typeof BRIEF_FIELD_TYPES)[number];

export interface BriefField {
  /** The answer's name in `job.brief`. */
  key: string;
  type: BriefFieldType;
  /** Without an answer the brief cannot be published. */
  required: boolean;
  /** Of select and multi. */
  options?: readonly string[];
  /** Of number. */
  min?: number;
  max?: number;
  /** What the number counts: a translation key's last part (`minutes`, `hours`, `pages` …). */
  unit?: string;
}

export interface BriefForm {
  category: JobCategory;
  fields: readonly BriefField[];
}

/** Answers as they are stored: by field key. */
export type BriefAnswers = Readonly<Record<string, unknown>>;

/** Translation keys of a form. Options are shared by all forms, so that a word is translated once. */
export const briefKeys = {
  label: (category: JobCategory, field: string) => `brief.${category}.${field}.label`,
  hint: (category: JobCategory, field: string) => `brief.${category}.${field}.hint`,
  option: (value: string) => `brief.options.${value}`,
  unit: (unit: string) => `brief.units.${unit}`,
} as const;
