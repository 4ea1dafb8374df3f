'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FileKindIcon } from '@/features/files/ui/file-row';
import type { FileInfo } from '@/features/jobs/ui/job-types';
import { buttonVariants } from '@/ui/button';
import { useFormat } from '@/ui/use-format';

/** A file that a browser cannot show: what it is, and the way to have it. */
export function FileCard({ file }: { file: FileInfo }) {
  const t = useTranslations('deliverables');
  const formats = useFormat();
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-14 text-center">
      <FileKindIcon mimeType={file.mimeType} className="size-10 text-muted-foreground" />
      <div>
        <p className="text-sm font-medium break-all">{file.filename}</p>
        <p className="text-sm text-muted-foreground tabular">
          {file.mimeType} · {formats.bytes(file.size)}
        </p>
      </div>
      <a href={file.url} download={file.filename} className={buttonVariants({ variant: 'secondary' })}>
        <Download aria-hidden />
        {t('download')}
      </a>
    </div>
  );
}
