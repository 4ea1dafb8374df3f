'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FileKindIcon } from '@/features/files/ui/file-row';
import { kindOf } from '@/features/files/ui/media-type';
import { buttonVariants } from '@/ui/button';
import { useFormat } from '@/ui/use-format';
import type { Comment, CommentAnchor, FileInfo } from '../job-types';
import { ImageStage } from './image-stage';
import { PdfStage } from './pdf-stage';
import { VideoStage } from './video-stage';

export interface StageProps {
  file: FileInfo;
  /** Comments on this file. */
  comments: readonly Comment[];
  activeId: string | null;
  /** The place chosen for a new comment. */
  anchor: CommentAnchor | null;
  onPoint?: (comment: Comment) => void;
  /** Chooses a place; without it the file is only shown. */
  onAnchor?: (anchor: CommentAnchor | null) => void;
}

/** A file shown as well as a browser can: pictures with pins, video with timecodes, PDF pages, else a download. */
export function FileStage(props: StageProps) {
  const kind = kindOf(props.file.mimeType);
  if (kind === 'image') return <ImageStage {...props} />;
  if (kind === 'video' || kind === 'audio') return <VideoStage {...props} />;
  if (kind === 'pdf') return <PdfStage {...props} />;
  return <DownloadStage file={props.file} />;
}

function DownloadStage({ file }: { file: FileInfo }) {
  const t = useTranslations('jobs.viewer');
  const formats = useFormat();
  return (
    <div className="grid min-h-72 place-items-center p-8 text-center">
      <div>
        <FileKindIcon mimeType={file.mimeType} className="mx-auto size-10 text-muted-foreground" />
        <p className="mt-3 font-medium break-all">{file.filename}</p>
        <p className="text-sm text-muted-foreground tabular">{formats.bytes(file.size)}</p>
        <a href={file.url} download={file.filename} className={`${buttonVariants()} mt-4`}>
          <Download aria-hidden />
          {t('download')}
        </a>
      </div>
    </div>
  );
}
