'use client';

import { Download, File, FileImage, FileText, Film, type LucideIcon, Music, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/ui/badge';
import { Button, buttonVariants } from '@/ui/button';
import { useFormat } from '@/ui/use-format';
import { type FileKind, kindOf } from './media-type';
import type { FileInfo } from './upload-target';

const icons: Record<FileKind, LucideIcon> = {
  image: FileImage,
  video: Film,
  audio: Music,
  pdf: FileText,
  file: File,
};

/** The sign of a file's kind. Decorative. */
export function FileKindIcon({ mimeType, className }: { mimeType: string; className?: string }) {
  const Icon = icons[kindOf(mimeType)];
  return <Icon aria-hidden className={className} />;
}

/** A small picture of a file, or the sign of its kind. Decorative. */
export function FileThumb({ file }: { file: FileInfo }) {
  return (
    <span
      aria-hidden
      className="grid size-9 shrink-0 place-items-center overflow-hidden rounded-md border bg-muted text-muted-foreground"
    >
      {file.thumbnailUrl ? (
        // biome-ignore lint/performance/noImgElement: signed addresses, sized by us already
        <img src={file.thumbnailUrl} alt="" loading="lazy" className="size-full object-cover" />
      ) : (
        <FileKindIcon mimeType={file.mimeType} className="size-4" />
      )}
    </span>
  );
}

/** A file with its size, to download and, where allowed, to take away. */
export function FileRow({ file, onRemove }: { file: FileInfo; onRemove?: (file: FileInfo) => void }) {
  const t = useTranslations('files');
  const formats = useFormat();
  const ready = file.state === 'clean';
  const checking = file.state === 'uploaded' || file.state === 'scanning';
  return (
    <li className="flex items-center gap-3 py-2">
      <FileThumb file={file} />
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm">{file.filename}</p>
        <p className="flex items-center gap-2 text-xs text-muted-foreground tabular">
          {formats.bytes(file.size)}
          {ready ? null : <Badge tone={checking ? 'info' : 'danger'}>{t(`state.${file.state}`)}</Badge>}
        </p>
      </div>
      {ready ? (
        <a
          href={file.url}
          download={file.filename}
          aria-label={t('download', { name: file.filename })}
          className={buttonVariants({ variant: 'ghost', size: 'icon-sm' })}
        >
          <Download aria-hidden />
        </a>
      ) : null}
      {onRemove ? (
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t('remove', { name: file.filename })}
          onClick={() => onRemove(file)}
        >
          <X aria-hidden />
        </Button>
      ) : null}
    </li>
  );
}
