'use client';

import { useTranslations } from 'next-intl';
import { FileKindIcon } from '@/features/files/ui/file-row';
import { kindOf } from '@/features/files/ui/media-type';
import { useFormat } from '@/ui/use-format';
import type { Deliverable, FileInfo } from '../../job-types';

/** What a version looks like at a glance: its first file, and how many more there are. */
export function DeliveryPreview({ version }: { version: Deliverable }) {
  const t = useTranslations('morning');
  const [file] = version.files;
  const more = version.files.length - 1;
  if (!file) return null;
  return (
    <div className="relative flex min-h-44 shrink-0 grow items-center justify-center border-y bg-muted/50">
      <Glance file={file} />
      {more > 0 ? (
        <span className="absolute right-3 bottom-3 rounded-full bg-background/95 px-2.5 py-1 text-xs font-medium shadow-sm">
          {t('moreFiles', { count: more })}
        </span>
      ) : null}
    </div>
  );
}

function Glance({ file }: { file: FileInfo }) {
  const formats = useFormat();
  const kind = kindOf(file.mimeType);
  const picture = kind === 'image' ? (file.previewUrl ?? file.url) : file.thumbnailUrl;
  if (kind === 'video')
    return (
      // biome-ignore lint/a11y/useMediaCaption: the client's own film, as it was made
      <video
        controls
        preload="metadata"
        src={file.url}
        poster={file.thumbnailUrl ?? undefined}
        aria-label={file.filename}
        className="max-h-[44dvh] sm:max-h-[36dvh] max-w-full"
      />
    );
  if (picture)
    return (
      // biome-ignore lint/performance/noImgElement: signed addresses, sized by us already
      <img
        src={picture}
        alt={file.filename}
        className="max-h-[44dvh] sm:max-h-[36dvh] w-auto max-w-full object-contain"
      />
    );
  return (
    <div className="px-6 py-8 text-center">
      <FileKindIcon mimeType={file.mimeType} className="mx-auto size-10 text-muted-foreground" />
      <p className="mt-3 text-sm font-medium break-all">{file.filename}</p>
      <p className="text-xs text-muted-foreground tabular">{formats.bytes(file.size)}</p>
    </div>
  );
}
