import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from './cn';

interface PageHeaderProps {
  title: ReactNode;
  description?: ReactNode;
  /** The way back, outermost first. */
  breadcrumbs?: readonly { label: ReactNode; href: string }[];
  /** Status beside the title. */
  badge?: ReactNode;
  actions?: ReactNode;
  className?: string;
}

/** Top of a portal page: one h1, where one is, what one can do here. */
export function PageHeader({ title, description, breadcrumbs, badge, actions, className }: PageHeaderProps) {
  const t = useTranslations('common');
  return (
    <header className={cn('mb-5 sm:mb-6', className)}>
      {breadcrumbs?.length ? (
        <nav
          aria-label={t('breadcrumb')}
          className="mb-1.5 -ml-1 flex flex-wrap items-center gap-1 text-sm text-muted-foreground"
        >
          {breadcrumbs.map((crumb, index) => (
            <span key={crumb.href} className="inline-flex items-center gap-1">
              {index === 0 ? <ChevronLeft aria-hidden className="size-3.5" /> : <span aria-hidden>/</span>}
              <Link href={crumb.href} className="rounded-sm hover:text-foreground hover:underline">
                {crumb.label}
              </Link>
            </span>
          ))}
        </nav>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-xl font-semibold sm:text-2xl">{title}</h1>
            {badge}
          </div>
          {description ? <p className="mt-1 max-w-2xl text-sm text-muted-foreground">{description}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
    </header>
  );
}
