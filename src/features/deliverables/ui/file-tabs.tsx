'use client';

import { useTranslations } from 'next-intl';
import { FileThumb } from '@/features/files/ui/file-row';
import type { FileInfo } from '@/features/jobs/ui/job-types';
import { cn } from '@/ui/cn';

interface FileTabsProps {
  files: readonly FileInfo[];
  value: string | undefined;
  onChange: (id: string) => void;
}

/** The files of a version, to choose the one that is looked at. Nothing when there is only one. */
export function FileTabs({ files, value, onChange }: FileTabsProps) {
  const t = useTranslations('deliverables');
  if (files.length < 2) return null;
  return (
    <div role="group" aria-label={t('files')} className="flex gap-2 overflow-x-auto pb-1">
      {files.map((file) => (
        <button
          key={file.id}
          type="button"
          aria-pressed={file.id === value}
          onClick={() => onChange(file.id)}
          className={cn(
            'flex max-w-52 shrink-0 items-center gap-2 rounded-lg border bg-card py-1.5 pr-3 pl-1.5 text-left text-sm hover:border-input',
            file.id === value && 'border-primary ring-1 ring-primary ring-inset',
          )}
        >
          <FileThumb file={file} />
          <span className="min-w-0 truncate">{file.filename}</span>
        </button>
      ))}
    </div>
  );
}
