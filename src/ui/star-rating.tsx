'use client';

import { Star } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { RadioGroup } from 'radix-ui';
import { useState } from 'react';
import { cn } from './cn';

const stars = [1, 2, 3, 4, 5] as const;

/** A rating that is only shown, with halves. */
export function Stars({ value, className }: { value: number; className?: string }) {
  const t = useTranslations('common');
  return (
    <span
      role="img"
      aria-label={t('starsOutOfFive', { value: Math.round(value * 10) / 10 })}
      className={cn('inline-flex gap-0.5', className)}
    >
      {stars.map((star) => (
        <span key={star} className="relative">
          <Star aria-hidden className="size-4 text-input" />
          <span
            className="absolute inset-0 overflow-hidden"
            style={{ width: `${Math.min(1, Math.max(0, value - star + 1)) * 100}%` }}
          >
            <Star aria-hidden className="size-4 fill-dawn text-warning" />
          </span>
        </span>
      ))}
    </span>
  );
}

interface StarRatingProps {
  value: number;
  onValueChange: (value: number) => void;
  'aria-label': string;
  size?: 'md' | 'lg';
}

/** Chooses 1–5 stars with pointer, arrows or touch. 0 means none yet. */
export function StarRating({ value, onValueChange, size = 'lg', ...props }: StarRatingProps) {
  const t = useTranslations('common');
  const [hovered, setHovered] = useState(0);
  const shown = hovered || value;
  return (
    <RadioGroup.Root
      value={value ? String(value) : ''}
      onValueChange={(next) => onValueChange(Number(next))}
      orientation="horizontal"
      onPointerLeave={() => setHovered(0)}
      className="inline-flex"
      {...props}
    >
      {stars.map((star) => (
        <RadioGroup.Item
          key={star}
          value={String(star)}
          aria-label={t('starsOutOfFive', { value: star })}
          onPointerEnter={() => setHovered(star)}
          className="rounded-md p-1 transition-transform hover:scale-110"
        >
          <Star
            aria-hidden
            className={cn(
              size === 'lg' ? 'size-8' : 'size-6',
              star <= shown ? 'fill-dawn text-warning' : 'text-input',
            )}
          />
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
