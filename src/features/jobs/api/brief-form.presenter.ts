import type { z } from 'zod';
import { JOB_CATEGORIES } from '@/shared/vocabulary';
import {
  BRIEF_LONGTEXT_MAX,
  BRIEF_TEXT_MAX,
  type BriefField,
  briefForm,
  briefKeys,
} from '../domain/brief-forms';
import type { briefForm as briefFormSchema } from './job-brief.schemas';

type FormBody = z.input<typeof briefFormSchema>;

const MAX_LENGTH: Partial<Record<BriefField['type'], number>> = {
  text: BRIEF_TEXT_MAX,
  longtext: BRIEF_LONGTEXT_MAX,
  url: 2000,
};

function presentField(category: FormBody['category'], field: BriefField): FormBody['fields'][number] {
  const { key, type, required, options = [], min, max, unit } = field;
  return {
    key,
    type,
    required,
    labelKey: briefKeys.label(category, key),
    hintKey: briefKeys.hint(category, key),
    options: options.map((value) => ({ value, labelKey: briefKeys.option(value) })),
    min: min ?? null,
    max: max ?? null,
    maxLength: MAX_LENGTH[type] ?? null,
    unit: unit ?? null,
    unitKey: unit ? briefKeys.unit(unit) : null,
  };
}

/** Every category's form, as /v1 shows it. The forms are part of the program, so it is made once. */
export const BRIEF_FORM_BODIES: FormBody[] = JOB_CATEGORIES.map((category) => ({
  category,
  fields: briefForm(category).fields.map((field) => presentField(category, field)),
}));
