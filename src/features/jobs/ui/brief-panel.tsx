'use client';

import { CircleCheck, CircleHelp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FileRow } from '@/features/files/ui/file-row';
import { Markdown } from '@/ui/markdown';
import { BriefAnswers } from './brief-answers';
import type { Assumption, Job } from './job-types';

interface BriefPanelProps {
  job: Job;
  /** How the reader answers an assumption; without it they are only shown. */
  renderAssumption?: (assumption: Assumption) => ReactNode;
}

/** What was asked for: description, answers, definition of done, assumptions, files. */
export function BriefPanel({ job, renderAssumption }: BriefPanelProps) {
  const t = useTranslations('jobs.brief');
  return (
    <div className="space-y-6">
      {job.description ? (
        <Part title={t('description')}>
          <Markdown>{job.description}</Markdown>
        </Part>
      ) : null}
      {job.definitionOfDone.length ? (
        <Part title={t('definitionOfDone')}>
          <ul className="space-y-1.5 text-sm">
            {job.definitionOfDone.map((line) => (
              <li key={line} className="flex gap-2">
                <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />
                <span className="min-w-0 break-words">{line}</span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {job.assumptions.length ? (
        <Part title={t('assumptions')}>
          <ul className="space-y-3">
            {job.assumptions.map((assumption) => (
              <li key={assumption.id}>
                {renderAssumption?.(assumption) ?? (
                  <ShownAssumption assumption={assumption} settled={SETTLED.includes(job.status)} />
                )}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title={t('answers')}>
        <BriefAnswers job={job} />
      </Part>
      <Part title={t('files')}>
        {job.files.length ? (
          <ul className="divide-y">
            {job.files.map((file) => (
              <FileRow key={file.id} file={file} />
            ))}
          </ul>
        ) : (
          <p className="text-sm text-muted-foreground">{t('noFiles')}</p>
        )}
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-[0.8125rem] font-semibold text-muted-foreground">{title}</h2>
      {children}
    </section>
  );
}

/** From here on an unanswered assumption was taken as it stands. */
const SETTLED: readonly Job['status'][] = ['review', 'revision', 'completed', 'cancelled'];

function ShownAssumption({ assumption, settled }: { assumption: Assumption; settled: boolean }) {
  const t = useTranslations('jobs.brief');
  const open = assumption.status === 'open' && !settled;
  const Icon = open ? CircleHelp : CircleCheck;
  return (
    <div className="flex gap-2 text-sm">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
      <div>
        <p>{assumption.text}</p>
        <p className="text-[0.8125rem] text-muted-foreground">
          {assumption.answer ??
            t(`assumption.${settled && assumption.status === 'open' ? 'assumed' : assumption.status}`)}
        </p>
      </div>
    </div>
  );
}
