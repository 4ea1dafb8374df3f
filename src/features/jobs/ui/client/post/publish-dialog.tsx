'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PayWith, useMethodId } from '@/features/payments/ui/pay-with';
import { type FieldIssue, isApiError } from '@/ui/api/client';
import { useErrorText } from '@/ui/api/error-message';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { Dialog, DialogContent, DialogFooter } from '@/ui/dialog';
import { useFormat } from '@/ui/use-format';
import type { PricingType } from '../../../domain/job-types';
import { amountOf, isAffordable } from './price-of';
import { PublishTerms } from './publish-terms';
import { ShortCredits } from './short-credits';
import { usePublish } from './use-publish';
import type { Quote } from './use-quote';
import type { Words } from './use-words';

interface PublishDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  quote: Quote | undefined;
  /** The quote is about the brief as it stands now: only then may it be agreed to. */
  current: boolean;
  pricingType: PricingType;
  words: Words;
  save: () => Promise<string>;
  /** The server named fields that are not right. */
  onRefused: (issues: readonly FieldIssue[]) => void;
}

/** The last look before credits are held or a card is charged, and people are asked. */
export function PublishDialog(props: PublishDialogProps) {
  const { open, onOpenChange, title, quote, current, pricingType } = props;
  const t = useTranslations('client.publish');
  const errorText = useErrorText();
  const formats = useFormat();
  const [card, setCard] = useState<string | null>(null);
  const method = useMethodId(card, open && pricingType !== 'credit');
  const { publish, busy, error } = usePublish(props, method);
  const amount = quote ? amountOf(quote, pricingType) : null;
  const price = amount === null ? '' : formats.money(amount, quote?.money.currency);
  const unaffordable = quote !== undefined && !isAffordable(quote, pricingType);
  const short = pricingType === 'credit' && (isApiError(error, 'INSUFFICIENT_CREDITS') || unaffordable);
  return (
    <Dialog open={open} onOpenChange={(next) => !busy && onOpenChange(next)}>
      <DialogContent title={t('title')} description={title} size="md">
        {quote ? <PublishTerms quote={quote} pricingType={pricingType} price={price} /> : null}
        {amount !== null && open ? (
          <div className="mt-4">
            <PayWith value={card} onValueChange={setCard} />
          </div>
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
            {amount === null ? t('confirm') : method ? t('payAndPost', { price }) : t('toCheckout')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
