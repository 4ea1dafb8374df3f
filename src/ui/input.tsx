import type { ComponentProps } from 'react';
import { cn } from './cn';

/** Looks shared by every text-like control. */
export const controlClass =
  'w-full rounded-md border border-input/70 bg-card px-3 text-base shadow-xs transition-colors placeholder:text-muted-foreground/80 hover:border-input focus-visible:border-ring focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-ring/50 disabled:cursor-not-allowed disabled:bg-muted disabled:opacity-70 aria-invalid:border-destructive aria-invalid:focus-visible:outline-destructive/40 sm:text-sm';

/** One-line text field. 16 px on phones, so that iOS does not zoom into it. */
export function Input({ className, type = 'text', ...props }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      className={cn(
        controlClass,
        'h-10 sm:h-9 file:mr-3 file:border-0 file:bg-transparent file:font-medium',
        className,
      )}
      {...props}
    />
  );
}
