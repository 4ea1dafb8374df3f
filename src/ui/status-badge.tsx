import type { ReactNode } from 'react';
import { Badge, type Tone } from './badge';
import { cn } from './cn';

const dots: Record<Tone, string> = {
  neutral: 'bg-muted-foreground',
  primary: 'bg-primary',
  success: 'bg-success',
  warning: 'bg-warning',
  danger: 'bg-destructive',
  info: 'bg-info',
  outline: 'bg-muted-foreground',
};

interface StatusBadgeProps {
  tone?: Tone;
  /** Something is happening right now: the dot breathes. */
  live?: boolean;
  children: ReactNode;
  className?: string;
}

/** A state, by dot and word (never by colour alone). The caller maps its states to tones and translated labels. */
export function StatusBadge({ tone = 'neutral', live, children, className }: StatusBadgeProps) {
  return (
    <Badge tone={tone} className={className}>
      <span
        aria-hidden
        className={cn('size-1.5 shrink-0 rounded-full', dots[tone], live && 'animate-shimmer')}
      />
      <span className="truncate">{children}</span>
    </Badge>
  );
}
