'use client';

import { RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';

/** A page threw while rendering: say so, offer another try, show the code that finds it in the logs. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('public.error');
  const common = useTranslations('common');
  return (
    <main role="alert" className="page-x flex min-h-[70dvh] flex-col items-center justify-center text-center">
      <h1 className="text-xl font-semibold">{t('title')}</h1>
      <p className="mt-1.5 max-w-md text-muted-foreground">{t('body')}</p>
      {error.digest ? <p className="mt-3 font-mono text-sm">{error.digest}</p> : null}
      <Button size="lg" className="mt-7" onClick={reset}>
        <RotateCw aria-hidden />
        {common('tryAgain')}
      </Button>
    </main>
  );
}
