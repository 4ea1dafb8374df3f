'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PayWith, useMethodId } from '@/features/payments/ui/pay-with';
import { type FieldIssue, isApiError } from '@/ui/api/client';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { Dialog, DialogContent, DialogFooter } from '@/ui/dialog';
import { useFormat } from '@/ui/use-format';
import type { PricingType } from '../../../domain/job-types';
import { useApprovalError, useIsRequester } from '../approval/use-approval';
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
  const ta = useTranslations('team.approvals');
  const formats = useFormat();
  const [card, setCard] = useState<string | null>(null);
  const method = useMethodId(card, open && pricingType !== 'credit');
  const { publish, busy, error } = usePublish(props, method);
  const amount = quote ? amountOf(quote, pricingType) : null;
  const price = amount === null ? '' : formats.money(amount, quote?.money.currency);
  const unaffordable = quote !== undefined && !isAffordable(quote, pricingType);
  const asks = useIsRequester();
  const overBudget = isOverBudget(error);
  const approvalError = useApprovalError();
  const short =
    !asks && pricingType === 'credit' && (isApiError(error, 'INSUFFICIENT_CREDITS') || unaffordable);
  return (
    <Dialog open={open} onOpenChange={(next) => !busy && onOpenChange(next)}>
      <DialogContent title={asks ? ta('askTitle') : t('title')} description={title} size="md">
        {quote ? <PublishTerms quote={quote} pricingType={pricingType} price={price} /> : null}
        {amount !== null && open && !asks ? (
          <div className="mt-4">
            <PayWith value={card} onValueChange={setCard} />
          </div>
        ) : null}
        {short && quote ? (
          <div className="mt-4">
            <ShortCredits quote={quote} />
          </div>
        ) : error ? (
          <Callout tone={overBudget ? 'warning' : 'danger'} className="mt-4">
            {isApiError(error, 'EMAIL_NOT_VERIFIED') ? t('verifyFirst') : approvalError(error)}
          </Callout>
        ) : (
          <p className="mt-4 text-sm text-muted-foreground">{asks ? ta('askHint') : t('consequence')}</p>
        )}
        <DialogFooter>
          <Button variant="secondary" disabled={busy} onClick={() => onOpenChange(false)}>
            {t('keepDraft')}
          </Button>
          <Button loading={busy} disabled={short || !current} onClick={() => publish(asks || overBudget)}>
            {asks || overBudget
              ? ta('ask')
              : amount === null
                ? t('confirm')
                : method
                  ? t('payAndPost', { price })
                  : t('toCheckout')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

/** More than the month's budget: a colleague who owns the organization may still approve it. */
const isOverBudget = (error: unknown) =>
  isApiError(error, 'CONFLICT') &&
  (error.details as { reason?: unknown } | undefined)?.reason === 'over-budget';
