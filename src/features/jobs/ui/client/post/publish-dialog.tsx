'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api, type FieldIssue, isApiError } from '@/ui/api/client';
import { useErrorText } from '@/ui/api/error-message';
import { invalidatePaths } from '@/ui/api/invalidate';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { DataList } from '@/ui/data-list';
import { Dialog, DialogContent, DialogFooter } from '@/ui/dialog';
import { Time } from '@/ui/time';
import { toast } from '@/ui/toast';
import { ShortCredits } from './short-credits';
import type { Quote } from './use-quote';
import type { Words } from './use-words';

interface PublishDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  quote: Quote | undefined;
  /** The quote is about the brief as it stands now: only then may it be agreed to. */
  current: boolean;
  words: Words;
  save: () => Promise<string>;
  /** The server named fields that are not right. */
  onRefused: (issues: readonly FieldIssue[]) => void;
}

/** The last look before credits are held and people are asked. */
export function PublishDialog({
  open,
  onOpenChange,
  title,
  quote,
  current,
  words,
  save,
  onRefused,
}: PublishDialogProps) {
  const t = useTranslations('client.publish');
  const tc = useTranslations('common');
  const router = useRouter();
  const client = useQueryClient();
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function publish() {
    setBusy(true);
    setError(null);
    try {
      const id = await save();
      const assumptions = words.body();
      if (assumptions.length) await api.patch('/jobs/{id}', { path: { id }, body: { assumptions } });
      await api.post('/jobs/{id}/publish', { path: { id } });
      void invalidatePaths(client, ['/jobs', '/users/me/credits', '/payments']);
      toast.success(t('done'));
      router.push(`/client/jobs/${id}`);
    } catch (failed) {
      if (isApiError(failed, 'VALIDATION_FAILED') && failed.fieldIssues.length) {
        onOpenChange(false);
        onRefused(failed.fieldIssues);
      } else setError(failed);
      setBusy(false);
    }
  }
  const short = isApiError(error, 'INSUFFICIENT_CREDITS') || quote?.sufficient === false;
  return (
    <Dialog open={open} onOpenChange={(next) => !busy && onOpenChange(next)}>
      <DialogContent title={t('title')} description={title} size="md">
        {quote ? (
          <DataList
            items={[
              {
                label: t('price'),
                value: <strong className="tabular">{tc('credits', { count: quote.credits })}</strong>,
              },
              {
                label: t('ready'),
                value: quote.promise.readyAt ? <Time value={quote.promise.readyAt} /> : t('whenFree'),
              },
              {
                label: t('after'),
                value: (
                  <span className="tabular">{tc('credits', { count: Math.max(0, quote.balanceAfter) })}</span>
                ),
              },
              { label: t('revisions'), value: t('revisionsText') },
            ]}
          />
        ) : null}
        {short && quote ? (
          <div className="mt-4">
            <ShortCredits quote={quote} />
          </div>
        ) : error ? (
          <Callout tone="danger" className="mt-4">
            {isApiError(error, 'EMAIL_NOT_VERIFIED') ? t('verifyFirst') : errorText(error)}
          </Callout>
        ) : (
          <p className="mt-4 text-sm text-muted-foreground">{t('consequence')}</p>
        )}
        <DialogFooter>
          <Button variant="secondary" disabled={busy} onClick={() => onOpenChange(false)}>
            {t('keepDraft')}
          </Button>
          <Button loading={busy} disabled={short || !current} onClick={publish}>
            {t('confirm')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
