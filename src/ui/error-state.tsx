'use client';

import { RotateCw, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useErrorMessage } from './api/error-message';
import { Button } from './button';
import { EmptyState } from './empty-state';

interface ErrorStateProps {
  error?: unknown;
  onRetry?: () => void;
  title?: string;
  className?: string;
}

/** Something could not be loaded: what happened in the reader's words, the request id for support, another try. */
export function ErrorState({ error, onRetry, title, className }: ErrorStateProps) {
  const t = useTranslations('common');
  const { message, requestId } = useErrorMessage(error);
  return (
    <div role="alert" className={className}>
      <EmptyState
        icon={<TriangleAlert />}
        title={title ?? t('couldNotLoad')}
        description={
          <>
            {message}
            {requestId ? <span className="mt-1 block font-mono text-xs">{requestId}</span> : null}
          </>
        }
        action={
          onRetry ? (
            <Button variant="secondary" onClick={onRetry}>
              <RotateCw aria-hidden />
              {t('tryAgain')}
            </Button>
          ) : null
        }
      />
    </div>
  );
}
