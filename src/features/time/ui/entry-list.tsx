'use client';

import { Pencil, Timer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { Elapsed } from './elapsed';
import type { TimeEntry } from './use-running-timer';

interface EntryListProps {
  entries: readonly TimeEntry[];
  /** Title of the entry's job, where entries of several stand together. */
  titleOf?: (entry: TimeEntry) => string | undefined;
}

/** Worked stretches, newest first, with how each came about. */
export function EntryList({ entries, titleOf }: EntryListProps) {
  const t = useTranslations('time');
  const formats = useFormat();
  if (entries.length === 0) return <p className="text-sm text-muted-foreground">{t('noEntries')}</p>;
  const sorted = entries.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  return (
    <ul className="divide-y">
      {sorted.map((entry) => {
        const Icon = entry.source === 'timer' ? Timer : Pencil;
        const title = titleOf?.(entry);
        return (
          <li key={entry.id} className="flex items-start gap-3 py-2.5 text-sm first:pt-0 last:pb-0">
            <Icon
              aria-label={t(`source.${entry.source}`)}
              className="mt-0.5 size-4 shrink-0 text-muted-foreground"
            />
            <span className="min-w-0 flex-1">
              {title ? <span className="block truncate font-medium">{title}</span> : null}
              <span className="block text-muted-foreground tabular">
                <Time value={entry.startedAt} format="datetime" /> –{' '}
                {entry.endedAt ? <Time value={entry.endedAt} format="time" /> : t('now')}
              </span>
              {entry.notes ? <span className="block break-words">{entry.notes}</span> : null}
              {entry.reason ? (
                <span className="block text-xs text-muted-foreground">
                  {t('reasonGiven', { reason: entry.reason })}
                </span>
              ) : null}
            </span>
            <span className="shrink-0 font-medium tabular">
              {entry.endedAt ? formats.duration(entry.duration) : <Elapsed since={entry.startedAt} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
