import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Section } from '../_site/section';

const keys = ['who', 'hours', 'changes', 'late', 'credits', 'rights'] as const;

/** Questions and answers; works without script. */
export function Faq() {
  const t = useTranslations('public.faq');
  return (
    <Section id="faq" title={t('title')}>
      <div className="max-w-3xl border-b">
        {keys.map((key) => (
          <details key={key} className="group border-t">
            <summary className="flex cursor-pointer list-none items-center justify-between gap-4 py-4 font-medium [&::-webkit-details-marker]:hidden">
              {t(`items.${key}.q`)}
              <ChevronDown
                aria-hidden
                className="size-4 shrink-0 text-muted-foreground transition-transform group-open:rotate-180"
              />
            </summary>
            <p className="max-w-2xl pb-5 text-muted-foreground">{t(`items.${key}.a`)}</p>
          </details>
        ))}
      </div>
    </Section>
  );
}
