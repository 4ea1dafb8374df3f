'use client';

import { CloudUpload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { cn } from './cn';

interface FileDropProps {
  onFiles: (files: File[]) => void;
  /** Same as the input's `accept`. */
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  title?: ReactNode;
  /** Limits, in words. */
  hint?: ReactNode;
  compact?: boolean;
  className?: string;
}

/** Takes files by drop, paste, click or keyboard. It only hands them over; uploading is the caller's. */
export function FileDrop({
  onFiles,
  accept,
  multiple = true,
  disabled,
  title,
  hint,
  compact,
  className,
}: FileDropProps) {
  const t = useTranslations('common');
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length && !disabled) onFiles(multiple ? files : files.slice(0, 1));
  };
  return (
    <label
      htmlFor={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
      onPaste={(event) => take(event.clipboardData.files)}
      className={cn(
        'flex cursor-pointer flex-col items-center justify-center gap-1 rounded-lg border border-dashed border-input bg-muted/40 px-4 text-center text-sm transition-colors focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-ring hover:border-primary hover:bg-primary-soft/40',
        compact ? 'py-4' : 'py-8',
        over && 'border-primary bg-primary-soft',
        disabled && 'pointer-events-none opacity-50',
        className,
      )}
    >
      <CloudUpload aria-hidden className="mb-1 size-6 text-primary" />
      <span className="font-medium">{title ?? t('dropFiles')}</span>
      <span className="text-muted-foreground">{hint ?? t('orBrowse')}</span>
      <input
        id={id}
        type="file"
        className="sr-only"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
}
