'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { CircleCheck, Moon, ScanText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Urgency } from '@/shared/vocabulary';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import { ErrorState } from '@/ui/error-state';
import { Skeleton, SkeletonText } from '@/ui/skeleton';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { useSkillName } from '@/ui/use-skill-name';
import type { PricingType } from '../../../domain/job-types';
import { ScrollRegion } from '../../scroll-region';
import { usePhrase } from '../../use-phrase';
import { AnswerAssumption } from '../answer-assumption';
import { useIsRequester } from '../approval/use-approval';
import { PayChoice } from './pay-choice';
import { amountOf, isAffordable } from './price-of';
import { ShortCredits } from './short-credits';
import type { Quote } from './use-quote';
import type { Words } from './use-words';

interface QuotePanelProps {
  quote: UseQueryResult<Quote>;
  words: Words;
  onUrgency: (urgency: Urgency) => void;
  pricingType: PricingType;
  onPricingType: (type: PricingType) => void;
}

/** Price, promise, and what we would take for granted, kept right while the brief is written. */
export function QuotePanel({
  quote: { data: quote, error, refetch, isFetching },
  words,
  onUrgency,
  pricingType,
  onPricingType,
}: QuotePanelProps) {
  const t = useTranslations('client.quote');
  const ta = useTranslations('team.approvals');
  const asks = useIsRequester();
  return (
    <aside
      aria-labelledby="quote-title"
      className="flex flex-col lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)]"
    >
      <div
        className={cn(
          'flex min-h-0 flex-col overflow-hidden rounded-xl border bg-card shadow-xs transition-opacity',
          isFetching && quote && 'opacity-80',
        )}
      >
        <h2 id="quote-title" className="sr-only">
          {t('title')}
        </h2>
        {error && !quote ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : !quote ? (
          <div className="space-y-4 p-5">
            <Skeleton className="h-9 w-28" />
            <SkeletonText lines={3} />
          </div>
        ) : (
          <>
            <ScrollRegion aria-label={t('title')} className="min-h-0 lg:overflow-y-auto">
              <Price quote={quote} pricingType={pricingType} />
              <ReadyPromise quote={quote} />
              {quote.assumptions.length ? <Assumptions quote={quote} words={words} /> : null}
              <div className="space-y-3 border-t p-5">
                {asks ? null : <PayChoice quote={quote} value={pricingType} onChange={onPricingType} />}
                {pricingType === 'credit' ? <Balance quote={quote} /> : null}
              </div>
            </ScrollRegion>
            <div className="shrink-0 space-y-3 border-t p-5">
              {asks || isAffordable(quote, pricingType) ? null : (
                <ShortCredits
                  quote={quote}
                  onUrgency={onUrgency}
                  onPayByCard={() => onPricingType('fixed')}
                />
              )}
              <Button type="submit" size="lg" block className="max-lg:hidden">
                {asks ? ta('ask') : t('post')}
              </Button>
              <p className="text-xs text-muted-foreground">
                {asks
                  ? ta('askHint')
                  : pricingType === 'credit'
                    ? t('terms')
                    : t(`termsMoney.${pricingType}`)}
              </p>
            </div>
          </>
        )}
      </div>
    </aside>
  );
}

function Price({ quote, pricingType }: { quote: Quote; pricingType: PricingType }) {
  const t = useTranslations('client.quote');
  const tc = useTranslations('common');
  const formats = useFormat();
  const nameOf = useSkillName();
  const amount = amountOf(quote, pricingType);
  return (
    <div aria-live="polite" className="p-5">
      <p className="flex items-baseline gap-2">
        <span className="text-4xl font-semibold tracking-display tabular">
          {amount === null ? quote.credits : formats.money(amount, quote.money.currency)}
        </span>
        <span className="text-sm text-muted-foreground">
          {pricingType === 'credit'
            ? t('credits', { count: quote.credits })
            : t(`paidUpFront.${pricingType}`)}
        </span>
      </p>
      <p className="mt-1 text-[0.8125rem] text-muted-foreground tabular">
        {t('parts', {
          hours: formats.number(quote.hours),
          rate: formats.number(quote.creditsPerHour),
          factor: formats.number(quote.urgencyFactor),
        })}
      </p>
      {quote.reading.pending ? (
        <p className="mt-1 flex items-center gap-1.5 text-[0.8125rem] text-muted-foreground">
          <ScanText aria-hidden className="size-3.5 motion-safe:animate-pulse" />
          {t('reading')}
        </p>
      ) : null}
      {quote.skills.length ? (
        <ul aria-label={t('skills')} className="mt-3 flex flex-wrap gap-1.5">
          {quote.skills.map((skill) => (
            <li key={skill.id}>
              <Badge>{nameOf(skill)}</Badge>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-3 text-[0.8125rem] text-muted-foreground">
          {t('noSkills', { category: tc('more') })}
        </p>
      )}
    </div>
  );
}

function ReadyPromise({ quote }: { quote: Quote }) {
  const t = useTranslations('client.quote');
  const say = usePhrase();
  const formats = useFormat();
  const { readyAt, postBy, confidence, reasons } = quote.promise;
  return (
    <div aria-live="polite" className="bg-night px-5 py-4 text-night-foreground">
      <p className="flex items-center gap-2 text-[0.8125rem] text-night-muted">
        <Moon aria-hidden className="size-4 text-dawn" />
        {readyAt ? t('readyBy') : t('noPromise')}
      </p>
      {readyAt ? (
        <p className="mt-1 text-lg font-semibold">
          <Time value={readyAt} format="datetime" />
        </p>
      ) : null}
      {postBy && readyAt ? (
        <p className="mt-0.5 text-[0.8125rem] text-night-muted">
          {t('postBy', {
            time: formats.time(postBy, sameDay(postBy, quote.serverTime) ? 'time' : 'datetime'),
          })}
        </p>
      ) : null}
      <ul className="mt-2 space-y-1 text-[0.8125rem] text-night-muted">
        {confidence ? <li>{t(`confidence.${confidence}`)}</li> : null}
        {reasons.map((reason) => (
          <li key={`${reason.key}${JSON.stringify(reason.values)}`}>{say(reason)}</li>
        ))}
      </ul>
    </div>
  );
}

const sameDay = (one: string, other: string) =>
  Math.abs(Date.parse(one) - Date.parse(other)) < 18 * 3_600_000;

function Assumptions({ quote, words }: { quote: Quote; words: Words }) {
  const t = useTranslations('client.quote');
  return (
    <div className="border-t p-5">
      <h3 className="text-sm font-semibold">{t('assumptions')}</h3>
      <p className="mt-0.5 text-[0.8125rem] text-muted-foreground">{t('assumptionsHint')}</p>
      <ul className="mt-3 space-y-4">
        {quote.assumptions.map(({ id, text }) => {
          const answer = words.said[text];
          return (
            <li key={id}>
              <AnswerAssumption
                assumption={{
                  text,
                  answer: answer ?? null,
                  status: answer === undefined ? 'open' : answer ? 'answered' : 'accepted',
                }}
                onAnswer={(said) => words.say(text, said)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Balance({ quote }: { quote: Quote }) {
  const t = useTranslations('client.quote');
  return (
    <dl className="space-y-1 text-sm tabular">
      <div className="flex justify-between">
        <dt className="text-muted-foreground">{t('balance')}</dt>
        <dd>{quote.balance}</dd>
      </div>
      <div className="flex justify-between">
        <dt className="text-muted-foreground">{t('balanceAfter')}</dt>
        <dd
          className={cn(
            'inline-flex items-center gap-1 font-medium',
            quote.sufficient ? '' : 'text-destructive',
          )}
        >
          {quote.sufficient ? <CircleCheck aria-hidden className="size-3.5 text-success" /> : null}
          {quote.balanceAfter}
        </dd>
      </div>
    </dl>
  );
}
