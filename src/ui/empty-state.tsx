import type { ReactNode } from 'react';
import { cn } from './cn';

interface EmptyStateProps {
  icon?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  /** What to do next. */
  action?: ReactNode;
  className?: string;
  compact?: boolean;
}

/** Nothing here yet: why, and what to do about it. */
export function EmptyState({ icon, title, description, action, className, compact }: EmptyStateProps) {
  return (
    <div className={cn('flex flex-col items-center px-6 text-center', compact ? 'py-8' : 'py-14', className)}>
      {icon ? (
        <div
          aria-hidden
          className="mb-4 grid size-11 place-items-center rounded-full bg-primary-soft text-primary-soft-foreground [&_svg]:size-5"
        >
          {icon}
        </div>
      ) : null}
      <p className="text-[0.9375rem] font-semibold">{title}</p>
      {description ? <p className="mt-1 max-w-sm text-sm text-muted-foreground">{description}</p> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
