'use client';

import { Slider as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

type SliderProps = ComponentProps<typeof Primitive.Root>;

/** A number, or a range when `value` has two. Give `aria-label`: it names the thumb. */
export function Slider({
  className,
  'aria-label': label,
  'aria-labelledby': labelledBy,
  ...props
}: SliderProps) {
  const thumbs = props.value?.length ?? props.defaultValue?.length ?? 1;
  return (
    <Primitive.Root
      className={cn('relative flex h-6 w-full touch-none items-center select-none', className)}
      {...props}
    >
      <Primitive.Track className="relative h-1.5 w-full grow overflow-hidden rounded-full bg-border">
        <Primitive.Range className="absolute h-full bg-primary" />
      </Primitive.Track>
      {Array.from({ length: thumbs }, (_, index) => (
        <Primitive.Thumb
          // biome-ignore lint/suspicious/noArrayIndexKey: thumbs have no identity but their place
          key={index}
          aria-label={label}
          aria-labelledby={labelledBy}
          className="block size-5 rounded-full border-2 border-primary bg-card shadow-sm"
        />
      ))}
    </Primitive.Root>
  );
}
