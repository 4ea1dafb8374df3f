import { FileLock2, Hourglass, UserRoundCheck, Wrench } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Section } from '../_site/section';

const ladder = [
  { key: 'anyLate', percent: 25 },
  { key: 'over4', percent: 50 },
  { key: 'over12', percent: 100 },
] as const;

const points = [
  { key: 'held', icon: Hourglass },
  { key: 'fixes', icon: Wrench },
  { key: 'files', icon: FileLock2 },
  { key: 'people', icon: UserRoundCheck },
] as const;

/** What happens when a job is late, and the other things that make it safe to hand work over. */
export function LatePromise() {
  const t = useTranslations('public.promise');
  return (
    <div className="border-y bg-card/60">
      <Section id="promise" title={t('title')} lead={t('lead')}>
        <div className="grid gap-10 lg:grid-cols-[5fr_6fr] lg:gap-16">
          <dl className="self-start">
            {ladder.map(({ key, percent }) => (
              <div key={key} className="flex items-center gap-5 border-t py-4 last:border-b">
                <dt className="w-28 shrink-0 sm:w-32 text-sm font-medium">{t(key)}</dt>
                <dd className="flex flex-1 items-baseline gap-3">
                  <span className="min-w-20 text-3xl font-semibold tracking-display text-primary tabular">
                    {percent}%
                  </span>
                  <span className="text-sm text-muted-foreground">{t('back')}</span>
                </dd>
              </div>
            ))}
          </dl>
          <ul className="grid gap-x-8 gap-y-7 sm:grid-cols-2">
            {points.map(({ key, icon: Icon }) => (
              <li key={key}>
                <Icon aria-hidden className="size-5 text-primary" />
                <h3 className="mt-2.5 font-semibold">{t(`points.${key}.title`)}</h3>
                <p className="mt-1 text-sm text-muted-foreground">{t(`points.${key}.body`)}</p>
              </li>
            ))}
          </ul>
        </div>
      </Section>
    </div>
  );
}
