import type { ReactNode } from 'react';
import { cn } from './cn';

/** A rule, with a word in it when there is one ("or"). */
export function Separator({ children, className }: { children?: ReactNode; className?: string }) {
  if (!children) return <hr className={cn('border-t', className)} />;
  return (
    <div className={cn('flex items-center gap-3 text-xs text-muted-foreground', className)}>
      <span aria-hidden className="h-px flex-1 bg-border" />
      {children}
      <span aria-hidden className="h-px flex-1 bg-border" />
    </div>
  );
}
