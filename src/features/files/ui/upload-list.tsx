'use client';

import { RotateCw, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isApiError } from '@/ui/api/api-error';
import { useErrorText } from '@/ui/api/error-message';
import { Button } from '@/ui/button';
import { Progress } from '@/ui/progress';
import { useFormat } from '@/ui/use-format';
import type { Upload } from './use-uploads';

interface UploadListProps {
  uploads: readonly Upload[];
  onRetry: (upload: Upload) => void;
  onCancel: (upload: Upload) => void;
}

/** Uploads under way, with progress, another try, and a way out. */
export function UploadList({ uploads, onRetry, onCancel }: UploadListProps) {
  if (uploads.length === 0) return null;
  return (
    <ul aria-live="polite" className="divide-y rounded-lg border bg-card">
      {uploads.map((upload) => (
        <UploadRow key={upload.id} upload={upload} onRetry={onRetry} onCancel={onCancel} />
      ))}
    </ul>
  );
}

function UploadRow({
  upload,
  onRetry,
  onCancel,
}: { upload: Upload } & Pick<UploadListProps, 'onRetry' | 'onCancel'>) {
  const t = useTranslations('files');
  const formats = useFormat();
  const errorText = useErrorText();
  const { file, state, progress, error } = upload;
  const issue = isApiError(error) ? error.fieldIssues[0]?.message : undefined;
  return (
    <li className="flex items-center gap-3 px-3 py-2.5">
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline justify-between gap-3 text-sm">
          <span className="truncate">{file.name}</span>
          <span className="shrink-0 text-xs text-muted-foreground tabular">
            {state === 'checking'
              ? t('checking')
              : state === 'sending'
                ? formats.percent(progress)
                : formats.bytes(file.size)}
          </span>
        </div>
        {state === 'failed' ? (
          <p role="alert" className="mt-0.5 text-xs font-medium text-destructive">
            {issue ?? (isApiError(error) ? errorText(error) : t('interrupted'))}
          </p>
        ) : (
          <Progress
            aria-label={t('progressOf', { name: file.name })}
            value={state === 'checking' ? null : progress * 100}
            className="mt-1.5"
          />
        )}
      </div>
      {state === 'failed' ? (
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t('retry', { name: file.name })}
          onClick={() => onRetry(upload)}
        >
          <RotateCw aria-hidden />
        </Button>
      ) : null}
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={t('cancel', { name: file.name })}
        onClick={() => onCancel(upload)}
      >
        <X aria-hidden />
      </Button>
    </li>
  );
}
