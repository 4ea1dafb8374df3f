import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';

/** The last word to clients, and the way in for professionals. */
export function Closing() {
  const t = useTranslations('public');
  return (
    <section className="page-x mx-auto max-w-6xl pb-16 sm:pb-24">
      <div className="grid overflow-hidden rounded-xl lg:grid-cols-[3fr_2fr]">
        <div className="bg-night px-6 py-10 text-night-foreground sm:px-10 sm:py-14">
          <h2 className="text-2xl leading-snug font-semibold sm:text-3xl">{t('closing.title')}</h2>
          <p className="mt-3 max-w-md text-night-muted">{t('closing.body')}</p>
          <Button asChild size="lg" className="mt-7 bg-dawn text-[oklch(0.24_0.05_60)] hover:bg-dawn/90">
            <Link href="/sign-up?role=client">
              {t('closing.cta')}
              <ArrowRight aria-hidden />
            </Link>
          </Button>
        </div>
        <div className="border border-t-0 bg-card px-6 py-10 max-lg:rounded-b-xl sm:px-10 sm:py-14 lg:rounded-r-xl lg:border-t lg:border-l-0">
          <h2 className="text-xl leading-snug font-semibold">{t('workersBand.title')}</h2>
          <p className="mt-3 text-muted-foreground">{t('workersBand.body')}</p>
          <Button asChild size="lg" variant="secondary" className="mt-7">
            <Link href="/apply">{t('workersBand.cta')}</Link>
          </Button>
        </div>
      </div>
    </section>
  );
}
