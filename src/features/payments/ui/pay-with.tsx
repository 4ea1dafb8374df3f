'use client';

import { useTranslations } from 'next-intl';
import { RadioCard, RadioGroup } from '@/ui/radio-group';
import { Skeleton } from '@/ui/skeleton';
import { useMethods } from './use-methods';

/** Stands for a card that Stripe's page will take. */
export const NEW_CARD = 'new';

interface PayWithProps {
  /** A saved card's id, `NEW_CARD`, or null until the cards are known: then the default one is taken. */
  value: string | null;
  onValueChange: (value: string) => void;
}

/** Which card pays: a saved one or a new one. */
export function PayWith({ value, onValueChange }: PayWithProps) {
  const t = useTranslations('billing.payWith');
  const { data, isPending } = useMethods();
  if (isPending) return <Skeleton className="h-14 rounded-lg" />;
  const cards = data ?? [];
  return (
    <RadioGroup
      aria-label={t('title')}
      value={value ?? cards[0]?.id ?? NEW_CARD}
      onValueChange={onValueChange}
    >
      {cards.map(({ id, label, expMonth, expYear }) => (
        <RadioCard
          key={id}
          value={id}
          title={label}
          aside={`${String(expMonth).padStart(2, '0')}/${expYear % 100}`}
        />
      ))}
      <RadioCard value={NEW_CARD} title={t('newCard')} description={t('newCardHint')} />
    </RadioGroup>
  );
}

/** The id to send: none for a new card, or while no card is in question. */
export function useMethodId(chosen: string | null, enabled = true): string | undefined {
  const { data } = useMethods(enabled);
  const id = chosen ?? data?.[0]?.id;
  return id === NEW_CARD ? undefined : id;
}
