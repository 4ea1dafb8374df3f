'use client';

import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type BriefField, briefForm, briefKeys } from '@/features/jobs/domain/brief-forms';
import type { Job } from '@/features/jobs/ui/job-types';
import { DataList } from '@/ui/data-list';
import { useFormat } from '@/ui/use-format';

/** A brief's answers in the form's order, questions and options in the reader's language. The definition of done has its own place. */
export function BriefAnswers({ category, brief }: Pick<Job, 'category' | 'brief'>) {
  const t = useTranslations('briefs');
  const say = useAnswer();
  const items = briefForm(category)
    .fields.filter((field) => field.key !== 'definitionOfDone' && isAnswered(brief[field.key]))
    .map((field) => ({
      label: t(briefKeys.label(category, field.key)),
      value: say(field, brief[field.key]),
      wide: field.type === 'longtext',
    }));
  if (items.length === 0) return <p className="text-sm text-muted-foreground">{t('empty')}</p>;
  return <DataList layout="stack" items={items} />;
}

const isAnswered = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

function useAnswer(): (field: BriefField, value: unknown) => ReactNode {
  const t = useTranslations('briefs');
  const formats = useFormat();
  const option = (value: unknown) => {
    const key = briefKeys.option(String(value));
    return t.has(key) ? t(key) : String(value);
  };
  return (field, value) => {
    if (field.type === 'number') {
      const unit = field.unit ? ` ${t(briefKeys.unit(field.unit))}` : '';
      return `${formats.number(Number(value))}${unit}`;
    }
    if (field.type === 'select') return option(value);
    if (field.type === 'multi') return Array.isArray(value) ? value.map(option).join(', ') : option(value);
    if (field.type === 'url') return <OutsideLink href={String(value)} label={t('openLink')} />;
    return <span className="whitespace-pre-line break-words">{String(value)}</span>;
  };
}

/** A link that somebody wrote: only web addresses become one, and it is shown where it goes. */
function OutsideLink({ href, label }: { href: string; label: string }) {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return <span className="break-all">{href}</span>;
  return (
    <a
      href={url.href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      title={label}
      className="inline-flex max-w-full items-center gap-1 text-primary hover:underline"
    >
      <span className="truncate">{url.host + url.pathname.replace(/\/$/, '')}</span>
      <ExternalLink aria-hidden className="size-3.5 shrink-0" />
    </a>
  );
}
