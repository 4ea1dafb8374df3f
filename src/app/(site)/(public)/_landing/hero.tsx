import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { NightPanel } from './night-panel';

/** What it is, what to do next, and the night itself. */
export function Hero() {
  const t = useTranslations('public.hero');
  return (
    <section className="page-x mx-auto max-w-6xl pt-12 pb-8 sm:pt-20">
      <div className="max-w-3xl">
        <h1 className="text-[2.35rem] leading-display font-semibold tracking-display sm:text-6xl">
          {t('title')}
        </h1>
        <p className="mt-5 max-w-2xl text-[1.0625rem] text-muted-foreground sm:text-lg">{t('lead')}</p>
        <div className="mt-7 flex flex-wrap gap-3">
          <Button asChild size="lg">
            <Link href="/sign-up?role=client">
              {t('cta')}
              <ArrowRight aria-hidden />
            </Link>
          </Button>
          <Button asChild size="lg" variant="secondary">
            <Link href="/pricing">{t('secondary')}</Link>
          </Button>
        </div>
      </div>
      <div className="mt-10 sm:mt-14">
        <NightPanel />
        <p className="mt-4 text-sm text-muted-foreground">{t('note')}</p>
      </div>
    </section>
  );
}
