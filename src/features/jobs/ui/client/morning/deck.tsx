'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import { ScrollRegion } from '../../scroll-region';
import type { DeckState } from './use-deck';

export interface DeckCard {
  key: string;
  /** What the card is about. */
  label: string;
  /** The card; `near` when it is seen or next to the one that is. */
  render: (near: boolean) => ReactNode;
}

/** Cards side by side, one seen at a time: swiped, stepped through, or gone to by the bars above. */
export function Deck({ label, cards, deck }: { label: string; cards: readonly DeckCard[]; deck: DeckState }) {
  const t = useTranslations('morning');
  const { box, index, go, onScroll } = deck;
  return (
    <div>
      <div className="flex items-center gap-3">
        <ol aria-label={t('cards')} className="flex min-w-0 flex-1 gap-1">
          {cards.map((card, place) => (
            <li key={card.key} className="min-w-0 flex-1">
              <button
                type="button"
                aria-current={place === index ? 'step' : undefined}
                aria-label={t('goTo', { place: place + 1, label: card.label })}
                onClick={() => go(place)}
                className="group flex h-6 w-full items-center rounded-sm"
              >
                <span
                  aria-hidden
                  className={cn(
                    'h-1 w-full rounded-full transition-colors',
                    place === index
                      ? 'bg-primary'
                      : place < index
                        ? 'bg-primary/45'
                        : 'bg-border group-hover:bg-input',
                  )}
                />
              </button>
            </li>
          ))}
        </ol>
        <p aria-live="polite" className="shrink-0 text-[0.8125rem] text-muted-foreground tabular">
          {t('place', { place: index + 1, count: cards.length })}
        </p>
        <div className="flex shrink-0 gap-1 max-sm:hidden">
          <Button
            variant="secondary"
            size="icon-sm"
            aria-label={t('previous')}
            disabled={index === 0}
            onClick={() => go(index - 1)}
          >
            <ChevronLeft aria-hidden />
          </Button>
          <Button
            variant="secondary"
            size="icon-sm"
            aria-label={t('next')}
            disabled={index === cards.length - 1}
            onClick={() => go(index + 1)}
          >
            <ChevronRight aria-hidden />
          </Button>
        </div>
      </div>
      <ScrollRegion
        ref={box}
        aria-label={label}
        onScroll={onScroll}
        className="mt-3 flex snap-x snap-mandatory overflow-x-auto rounded-xl [scrollbar-width:none] [&::-webkit-scrollbar]:hidden"
      >
        {cards.map((card, place) => (
          <section
            key={card.key}
            aria-label={t('cardOf', { place: place + 1, count: cards.length, label: card.label })}
            inert={place !== index}
            className="flex w-full shrink-0 snap-center snap-always p-px"
          >
            {card.render(Math.abs(place - index) <= 1)}
          </section>
        ))}
      </ScrollRegion>
    </div>
  );
}
