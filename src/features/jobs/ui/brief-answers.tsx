'use client';

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { apiQuery } from '@/ui/api/queries';
import { DataList } from '@/ui/data-list';
import { useFormat } from '@/ui/use-format';
import { useBriefWords } from './brief-words';
import type { BriefQuestion, Job } from './job-types';

/** The answers of a brief, question by question, in the form's order; the definition of done is shown elsewhere. */
export function BriefAnswers({ job }: { job: Pick<Job, 'category' | 'brief'> }) {
  const words = useBriefWords();
  const formats = useFormat();
  const { data: forms } = useQuery({ ...apiQuery('/jobs/brief-forms'), staleTime: Number.POSITIVE_INFINITY });
  const fields = forms?.find((form) => form.category === job.category)?.fields ?? [];
  const shown = fields.filter((field) => field.key !== 'definitionOfDone' && hasValue(job.brief[field.key]));
  if (shown.length === 0) return null;

  const say = (field: BriefQuestion): ReactNode => {
    const value = job.brief[field.key];
    const option = (one: unknown) =>
      words(field.options.find((candidate) => candidate.value === one)?.labelKey) || String(one);
    if (field.type === 'number')
      return `${formats.number(Number(value))} ${words(field.unitKey, Number(value))}`.trim();
    if (field.type === 'url') {
      return (
        <a
          href={String(value)}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="break-all text-primary underline underline-offset-2"
        >
          {String(value).replace(/^https?:\/\//, '')}
        </a>
      );
    }
    if (Array.isArray(value)) return value.map(option).join(', ');
    if (field.type === 'longtext') return <span className="whitespace-pre-line">{String(value)}</span>;
    return field.type === 'select' ? option(value) : String(value);
  };
  return (
    <DataList
      layout="stack"
      className="sm:grid-cols-1"
      items={shown.map((field) => ({ label: words(field.labelKey), value: say(field) }))}
    />
  );
}

function hasValue(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}
