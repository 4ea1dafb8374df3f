'use client';

import { useTranslations } from 'next-intl';
import { CLIENT_ZONE, WORKER_ZONE } from '@/ui/reader-zone';
import { useFormat } from '@/ui/use-format';
import { useNow } from '@/ui/use-now';
import { Section } from '../_site/section';
import { nightAt } from './night';

/** Hours after 5 PM in New York at which each step happens. */
const steps = [
  { key: 'post', after: 1 },
  { key: 'match', after: 3.25 },
  { key: 'work', after: 7 },
  { key: 'review', after: 14.5 },
] as const;

/** The four steps with the same moment on both clocks. */
export function HowItWorks() {
  const t = useTranslations('public.how');
  const common = useTranslations('common');
  const formats = useFormat();
  const now = useNow(60_000);
  const start = now ? nightAt(now).start : null;
  const at = (after: number, zone: string) =>
    start ? formats.time(+start + after * 3_600_000, 'time', zone) : '–:–';
  return (
    <Section id="how" title={t('title')} lead={t('lead')}>
      <ol className="grid gap-px overflow-hidden rounded-xl border bg-border sm:grid-cols-2 lg:grid-cols-4">
        {steps.map(({ key, after }) => (
          <li key={key} className="flex flex-col bg-card p-5 sm:p-6">
            <dl className="space-y-0.5 text-sm tabular">
              <div className="flex items-baseline justify-between gap-3">
                <dt className="text-muted-foreground">{common('newYork')}</dt>
                <dd className="font-semibold">{at(after, CLIENT_ZONE)}</dd>
              </div>
              <div className="flex items-baseline justify-between gap-3">
                <dt className="text-muted-foreground">{common('phnomPenh')}</dt>
                <dd className="font-semibold text-primary">{at(after, WORKER_ZONE)}</dd>
              </div>
            </dl>
            <h3 className="mt-6 font-semibold">{t(`steps.${key}.title`)}</h3>
            <p className="mt-1.5 text-sm text-muted-foreground">{t(`steps.${key}.body`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
