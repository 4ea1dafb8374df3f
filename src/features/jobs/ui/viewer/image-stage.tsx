'use client';

import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { cn } from '@/ui/cn';
import type { StageProps } from './file-stage';

/** A picture with numbered pins. A click chooses the place of a new comment. */
export function ImageStage({ file, comments, activeId, anchor, onPoint, onAnchor }: StageProps) {
  const t = useTranslations('jobs.viewer');
  const place = (event: MouseEvent<HTMLElement>) => {
    if (!onAnchor) return;
    // From the keyboard there is no point: the middle.
    if (event.detail === 0) return onAnchor({ x: 0.5, y: 0.5 });
    const box = event.currentTarget.getBoundingClientRect();
    onAnchor({
      x: round((event.clientX - box.left) / box.width),
      y: round((event.clientY - box.top) / box.height),
    });
  };
  return (
    <div className="grid min-h-40 place-items-center p-3 sm:p-4">
      <div className="relative w-fit max-w-full">
        {/* biome-ignore lint/performance/noImgElement: signed addresses, sized by us already */}
        <img
          src={file.previewUrl ?? file.url}
          alt={file.filename}
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          className="h-auto max-h-[70vh] w-auto max-w-full rounded-sm"
        />
        {onAnchor ? (
          <button
            type="button"
            aria-label={t('placePin')}
            onClick={place}
            className="absolute inset-0 cursor-crosshair rounded-sm"
          />
        ) : null}
        {comments.map((comment, index) =>
          comment.anchor?.x == null || comment.anchor.y == null ? null : (
            <button
              key={comment.id}
              type="button"
              aria-label={t('pin', { number: index + 1, text: comment.body.slice(0, 80) })}
              onClick={() => onPoint?.(comment)}
              style={{ left: `${comment.anchor.x * 100}%`, top: `${comment.anchor.y * 100}%` }}
              className={cn(
                'absolute grid size-6 -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full border-2 border-white text-[0.6875rem] font-semibold shadow-lg tabular',
                comment.resolved
                  ? 'bg-[oklch(0.5_0.02_220)] text-white'
                  : 'bg-[oklch(0.44_0.08_196)] text-white',
                activeId === comment.id && 'z-10 scale-125 ring-2 ring-dawn',
              )}
            >
              {index + 1}
            </button>
          ),
        )}
        {anchor?.x != null && anchor.y != null ? (
          <span
            aria-hidden
            style={{ left: `${anchor.x * 100}%`, top: `${anchor.y * 100}%` }}
            className="pointer-events-none absolute size-6 -translate-x-1/2 -translate-y-1/2 animate-shimmer rounded-full border-2 border-white bg-dawn shadow-lg"
          />
        ) : null}
      </div>
    </div>
  );
}

const round = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
