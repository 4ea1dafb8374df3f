'use client';

import { Check, Copy, Mail } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/ui/button';
import { Card, CardContent, CardFooter, CardHeader } from '@/ui/card';
import { Input } from '@/ui/input';
import { Skeleton } from '@/ui/skeleton';
import { toast } from '@/ui/toast';
import type { Referrals } from './use-referrals';

const SHOWN_MS = 2_500;

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
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
      setTimeout(() => setCopied(false), SHOWN_MS);
    } catch {
      // Browsers that do not let pages copy: the person does it by hand.
      field.current?.select();
      toast.error(t('copyFailed'));
    }
  }
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
        <Button onClick={() => void copy()}>
          {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
          <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
        </Button>
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
