'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/ui/form';
import { Input } from '@/ui/input';
import { Select } from '@/ui/select';
import { Textarea } from '@/ui/textarea';
import { useBriefWords } from '../../brief-words';
import type { BriefQuestion } from '../../job-types';
import { ChipGroup } from './chip-group';

const CHIPS_UP_TO = 6;

/** One question of a brief, as its type asks. */
export function BriefField({ question }: { question: BriefQuestion }) {
  const words = useBriefWords();
  const t = useTranslations('common');
  const tp = useTranslations('client.post');
  const label = words(question.labelKey) || question.key;
  const options = question.options.map(({ value, labelKey }) => ({ value, label: words(labelKey) || value }));
  return (
    <Field
      name={`brief.${question.key}`}
      label={label}
      hint={words(question.hintKey) || undefined}
      optional={question.required ? undefined : t('optional')}
      className={
        question.type === 'longtext' ||
        question.type === 'multi' ||
        question.type === 'select' ||
        question.type === 'url'
          ? 'sm:col-span-2'
          : undefined
      }
    >
      {(control, { value, onChange, onBlur, ref }) => {
        if (question.type === 'number') {
          return (
            <div className="flex items-center gap-2">
              <Input
                {...control}
                ref={ref}
                inputMode="numeric"
                className="w-32 tabular"
                value={value ?? ''}
                onBlur={onBlur}
                onChange={({ target }) =>
                  onChange(target.value.trim() === '' ? undefined : numberIn(target.value))
                }
              />
              <span className="text-sm text-muted-foreground">{words(question.unitKey)}</span>
            </div>
          );
        }
        if (question.type === 'multi' || (question.type === 'select' && options.length <= CHIPS_UP_TO)) {
          const many = question.type === 'multi';
          const chosen = Array.isArray(value) ? value : value ? [String(value)] : [];
          return (
            <ChipGroup
              {...control}
              aria-label={label}
              options={options}
              many={many}
              value={chosen}
              onChange={(next) => onChange(many ? next : next[0])}
            />
          );
        }
        if (question.type === 'select') {
          return (
            <Select
              {...control}
              ref={ref}
              options={options}
              placeholder={tp('choose')}
              value={value ?? ''}
              onValueChange={onChange}
              onBlur={onBlur}
              className="sm:max-w-xs"
            />
          );
        }
        const text = { ...control, ref, value: value ?? '', onBlur, onChange };
        if (question.type === 'longtext')
          return <Textarea {...text} rows={3} maxLength={question.maxLength ?? 5000} />;
        return (
          <Input
            {...text}
            type={question.type === 'url' ? 'url' : 'text'}
            inputMode={question.type === 'url' ? 'url' : undefined}
            placeholder={question.type === 'url' ? 'https://' : undefined}
            maxLength={question.maxLength ?? 200}
          />
        );
      }}
    </Field>
  );
}

/** A number when it is one, else what was typed, so that the check can say so. */
function numberIn(text: string): number | string {
  const number = Number(text.replaceAll(',', '').trim());
  return Number.isFinite(number) ? number : text;
}
