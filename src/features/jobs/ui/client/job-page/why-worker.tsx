'use client';

import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Time } from '@/ui/time';
import type { Job } from '../../job-types';
import { usePhrase } from '../../use-phrase';

type Explanation = Schema<'MatchExplanation'>;

/** Once somebody has the job: why them, and who was asked before. Nothing where staff chose by hand. */
export function WhyWorker({ job }: { job: Job }) {
  const t = useTranslations('client.why');
  const say = usePhrase();
  const { data } = useQuery({
    ...apiQuery('/jobs/{id}/matches', { path: { id: job.id } }),
    enabled: job.worker !== null,
  });
  const chosen = data?.candidates.find(({ worker }) => worker?.id === job.worker?.id);
  const asked = data?.history.filter(({ action }) => action !== 'offered') ?? [];
  if (!data || !job.worker || (!chosen?.reasons.length && asked.length < 2)) return null;
  return (
    <section aria-labelledby="why-worker" className="border-t pt-4">
      <h3 id="why-worker" className="text-sm font-semibold">
        {t('title', { name: job.worker.firstName })}
      </h3>
      {chosen?.reasons.length ? (
        <ul className="mt-2 space-y-1 text-sm text-muted-foreground">
          {chosen.reasons.map((reason) => (
            <li key={reason.key} className="flex gap-2">
              <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />
              {say(reason)}
            </li>
          ))}
        </ul>
      ) : null}
      {asked.length > 1 ? <Asked history={asked} /> : null}
    </section>
  );
}

function Asked({ history }: { history: Explanation['history'] }) {
  const t = useTranslations('client.why');
  return (
    <details className="mt-3 text-sm">
      <summary className="cursor-pointer rounded-sm font-medium">
        {t('asked', { count: history.length })}
      </summary>
      <ol className="mt-2 space-y-1 text-muted-foreground">
        {history.map(({ worker, action, timestamp }) => (
          <li key={`${worker?.id} ${action} ${timestamp}`} className="flex flex-wrap justify-between gap-x-4">
            <span>{t(`ended.${action}`, { name: worker?.name ?? '' })}</span>
            <Time value={timestamp} format="datetime" className="text-xs tabular" />
          </li>
        ))}
      </ol>
    </details>
  );
}
