'use client';

import { Mail } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/ui/button';
import { Card, CardContent, CardFooter, CardHeader } from '@/ui/card';
import { CopyButton } from '@/ui/copy-button';
import { Input } from '@/ui/input';
import { Skeleton } from '@/ui/skeleton';
import type { Referrals } from './use-referrals';

/** The organization's link with the means to pass it on. */
export function ShareCard({ summary }: { summary?: Referrals }) {
  const t = useTranslations('referrals.link');
  return (
    <Card className="flex flex-col">
      <CardHeader title={t('title')} description={t('hint')} />
      <CardContent className="flex flex-1 flex-col gap-4">
        {summary ? <Share summary={summary} /> : <Skeleton className="h-24" />}
      </CardContent>
      {summary ? (
        <CardFooter className="text-[0.8125rem] text-muted-foreground">
          {t('shownAs', { name: summary.shownAs })}
        </CardFooter>
      ) : null}
    </Card>
  );
}

function Share({ summary: { link, rule } }: { summary: Referrals }) {
  const t = useTranslations('referrals.link');
  const field = useRef<HTMLInputElement>(null);
  const mail = new URLSearchParams({
    subject: t('mailSubject'),
    body: t('mailBody', { link, credits: rule.credits }),
  });
  return (
    <>
      <Input
        ref={field}
        readOnly
        value={link}
        aria-label={t('label')}
        onFocus={(event) => event.target.select()}
        className="font-mono text-[0.8125rem]"
      />
      <div className="flex flex-wrap gap-2">
        <CopyButton text={link} label={t('copy')} onFailed={() => field.current?.select()} />
        <Button asChild variant="secondary">
          <a href={`mailto:?${mail.toString().replaceAll('+', '%20')}`}>
            <Mail aria-hidden />
            {t('mail')}
          </a>
        </Button>
      </div>
    </>
  );
}
