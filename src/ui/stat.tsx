import type { ReactNode } from 'react';
import { cn } from './cn';
import { Skeleton } from './skeleton';

interface StatProps {
  label: ReactNode;
  value: ReactNode;
  hint?: ReactNode;
  icon?: ReactNode;
  loading?: boolean;
  className?: string;
}

/** One figure with its name. */
export function Stat({ label, value, hint, icon, loading, className }: StatProps) {
  return (
    <div className={cn('rounded-lg border bg-card px-4 py-3.5 shadow-xs', className)}>
      <div className="flex items-center gap-2 text-sm text-muted-foreground [&_svg]:size-4">
        {icon}
        {label}
      </div>
      <div className="mt-1 text-2xl font-semibold tracking-tight tabular">
        {loading ? <Skeleton className="mt-2 h-6 w-20" /> : value}
      </div>
      {hint ? <div className="mt-0.5 text-xs text-muted-foreground">{hint}</div> : null}
    </div>
  );
}
