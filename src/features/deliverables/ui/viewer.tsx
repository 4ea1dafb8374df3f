'use client';

import { kindOf } from '@/features/files/ui/media-type';
import type { Comment, CommentAnchor, FileInfo } from '@/features/jobs/ui/job-types';
import { cn } from '@/ui/cn';
import { FileCard } from './viewer-file';
import { ImageView } from './viewer-image';
import { MediaView } from './viewer-media';
import { PdfView } from './viewer-pdf';

export interface ViewerProps {
  file: FileInfo;
  /** Comments of this file or of the whole version; those with an anchor are marked. */
  comments: readonly Comment[];
  activeId?: string | null;
  onSelect?: (id: string) => void;
  /** Where the comment being written points. */
  draft?: CommentAnchor | null;
  /** Absent for readers who may not comment. */
  onDraft?: (anchor: CommentAnchor | null) => void;
  className?: string;
}

const views = { image: ImageView, video: MediaView, audio: MediaView, pdf: PdfView, file: FileCard } as const;

/** Shows a file of the work in the way it is best looked at, with the places that comments point to. */
export function Viewer({ className, ...props }: ViewerProps) {
  const View = views[kindOf(props.file.mimeType)];
  return (
    <div className={cn('overflow-hidden rounded-lg border bg-muted/50', className)}>
      <View key={props.file.id} {...props} />
    </div>
  );
}
