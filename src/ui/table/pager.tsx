'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Pagination } from '../api/client';
import { Button } from '../button';

/** "21–40 of 250" and the way to the pages beside this one. Nothing when there is only one. */
export function Pager({
  pagination,
  onPage,
}: {
  pagination: Pagination | undefined;
  onPage: (page: number) => void;
}) {
  const t = useTranslations('common');
  if (!pagination || pagination.totalPages <= 1) return null;
  const { page, limit, total, totalPages } = pagination;
  return (
    <nav
      aria-label={t('pages')}
      className="flex items-center justify-between gap-3 px-4 py-3 text-sm text-muted-foreground"
    >
      <span className="tabular">
        {t('pageRange', { from: (page - 1) * limit + 1, to: Math.min(page * limit, total), total })}
      </span>
      <span className="flex gap-1">
        <Button
          variant="secondary"
          size="icon-sm"
          aria-label={t('previousPage')}
          disabled={page <= 1}
          onClick={() => onPage(page - 1)}
        >
          <ChevronLeft aria-hidden />
        </Button>
        <Button
          variant="secondary"
          size="icon-sm"
          aria-label={t('nextPage')}
          disabled={page >= totalPages}
          onClick={() => onPage(page + 1)}
        >
          <ChevronRight aria-hidden />
        </Button>
      </span>
    </nav>
  );
}
