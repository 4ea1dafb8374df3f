'use client';

import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Deliverable } from '@/features/jobs/ui/job-types';
import { Callout } from '@/ui/callout';

/** What our own check said of a version: waiting, passed, or sent back with the points that failed. */
export function QaNote({ qa }: { qa: Deliverable['qa'] }) {
  const t = useTranslations('deliverables');
  if (qa.state === 'not-required') return null;
  if (qa.state === 'pending') return <Callout tone="info">{t('qaPending')}</Callout>;
  if (qa.state === 'passed' && !qa.note) return null;
  return (
    <Callout tone={qa.state === 'failed' ? 'warning' : 'success'} title={t(`qaTitle.${qa.state}`)}>
      {qa.note ? <p className="whitespace-pre-line">{qa.note}</p> : null}
      {qa.checklist.length > 0 ? (
        <ul className="mt-1.5 space-y-1">
          {qa.checklist.map((each) => (
            <li key={each.item} className="flex gap-2">
              {each.passed ? (
                <Check aria-label={t('ok')} className="mt-0.5 size-4 shrink-0 text-success" />
              ) : (
                <X aria-label={t('notOk')} className="mt-0.5 size-4 shrink-0 text-destructive" />
              )}
              <span>
                {each.item}
                {each.note ? <span className="text-muted-foreground"> – {each.note}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Callout>
  );
}
