import type { JobCategory, Urgency } from '@/shared/vocabulary';
import { wrongAnswers } from '../../../domain/brief-forms';
import type { PricingType } from '../../../domain/job-types';
import type { Job } from '../../job-types';

type Answer = string | number | boolean | string[];

/** What the form holds. Answers may be unfinished or wrong while somebody types. */
export interface PostValues {
  title: string;
  description: string;
  urgency: Urgency;
  /** How it is paid. */
  pricingType: PricingType;
  brief: Record<string, Answer | undefined>;
}

export const EMPTY_VALUES: PostValues = {
  title: '',
  description: '',
  urgency: 'standard',
  pricingType: 'credit',
  brief: {},
};

/** The form's values for a draft, a template or a duplicate. */
export function valuesOf(
  source: Pick<Job, 'title' | 'description' | 'urgency' | 'brief'> & Partial<Pick<Job, 'price'>>,
): PostValues {
  return {
    title: source.title,
    description: source.description,
    urgency: source.urgency,
    pricingType: source.price?.type ?? 'credit',
    brief: { ...source.brief } as PostValues['brief'],
  };
}

/** What may be saved now: given answers that are right as far as they go, and no empty title. */
export function draftBody(category: JobCategory, values: PostValues) {
  const title = values.title.trim();
  return {
    ...(title ? { title: title.slice(0, 140) } : {}),
    description: values.description,
    urgency: values.urgency,
    pricingType: values.pricingType ?? 'credit',
    brief: soundAnswers(category, values.brief),
  };
}

/** The answers without empty and wrong ones. */
export function soundAnswers(category: JobCategory, brief: PostValues['brief']): Record<string, Answer> {
  const wrong = new Set(wrongAnswers(category, brief).map(({ path }) => path));
  const given = Object.entries(brief).filter(
    (entry): entry is [string, Answer] =>
      !wrong.has(`brief.${entry[0]}`) &&
      entry[1] !== undefined &&
      entry[1] !== '' &&
      !(Array.isArray(entry[1]) && entry[1].length === 0),
  );
  return Object.fromEntries(given);
}

/** Whether somebody has begun: an empty form is not worth a draft. */
export function hasBegun(values: PostValues): boolean {
  return (
    values.title.trim() !== '' ||
    values.description.trim() !== '' ||
    Object.values(values.brief).some(
      (value) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    )
  );
}
