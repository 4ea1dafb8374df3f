'use client';

import { Avatar as Primitive } from 'radix-ui';
import { cn } from './cn';

interface AvatarProps {
  name: string;
  src?: string | null;
  size?: 'xs' | 'sm' | 'md' | 'lg' | 'xl';
  className?: string;
}

const sizes = {
  xs: 'size-5 text-[0.5625rem]',
  sm: 'size-7 text-[0.6875rem]',
  md: 'size-9 text-xs',
  lg: 'size-12 text-base',
  xl: 'size-20 text-2xl',
} as const;

const tints = [
  'bg-primary-soft text-primary-soft-foreground',
  'bg-info-soft text-info',
  'bg-warning-soft text-warning',
  'bg-success-soft text-success',
];

/** First letters of the first and last word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) =>
    word ? [...word][0] : '',
  );
  return letters.join('').toUpperCase() || '?';
}

/** A person: their picture, or their initials on a tint that stays theirs. Decorative, so put the name beside it. */
export function Avatar({ name, src, size = 'md', className }: AvatarProps) {
  const tint = tints[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tints.length];
  return (
    <Primitive.Root
      aria-hidden
      className={cn('relative inline-flex shrink-0 overflow-hidden rounded-full', sizes[size], className)}
    >
      {src ? <Primitive.Image src={src} alt="" className="size-full object-cover" /> : null}
      <Primitive.Fallback className={cn('grid size-full place-items-center font-semibold', tint)}>
        {initials(name)}
      </Primitive.Fallback>
    </Primitive.Root>
  );
}
