'use client';

import { MessageSquarePlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { kindOf } from '@/features/files/ui/media-type';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import type { StageProps } from './file-stage';
import { timecode } from './timecode';

/** Video or sound with a mark at each comment's time; a comment that is pointed out is jumped to. */
export function VideoStage({ file, comments, activeId, onPoint, onAnchor }: StageProps) {
  const t = useTranslations('jobs.viewer');
  const player = useRef<HTMLVideoElement>(null);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(file.durationSeconds ?? 0);
  const timed = comments.filter((comment) => comment.anchor?.time != null);
  const active = timed.find((comment) => comment.id === activeId)?.anchor?.time;
  useEffect(() => {
    if (active == null || !player.current) return;
    player.current.pause();
    player.current.currentTime = active;
  }, [active]);
  const sound = kindOf(file.mimeType) === 'audio';
  return (
    <div className="p-3 sm:p-4">
      {/* biome-ignore lint/a11y/useMediaCaption: work in progress; captions are part of the work itself */}
      <video
        ref={player}
        src={file.url}
        poster={file.previewUrl ?? undefined}
        controls
        playsInline
        preload="metadata"
        aria-label={file.filename}
        className={cn('mx-auto w-full rounded-sm bg-black', sound ? 'h-16' : 'max-h-[64vh]')}
        onTimeUpdate={({ currentTarget }) => setAt(currentTarget.currentTime)}
        onLoadedMetadata={({ currentTarget }) => setLength(currentTarget.duration)}
      />
      {length > 0 && timed.length ? (
        <div className="relative mx-1 mt-2 h-6 border-t">
          {timed.map((comment) => (
            <button
              key={comment.id}
              type="button"
              aria-label={t('at', {
                time: timecode(comment.anchor?.time ?? 0),
                text: comment.body.slice(0, 80),
              })}
              onClick={() => onPoint?.(comment)}
              style={{ left: `${Math.min(100, ((comment.anchor?.time ?? 0) / length) * 100)}%` }}
              className={cn(
                'absolute -top-2 size-4 -translate-x-1/2 rounded-full border-2 border-card',
                comment.resolved ? 'bg-input' : 'bg-primary',
                comment.id === activeId && 'ring-2 ring-dawn',
              )}
            />
          ))}
        </div>
      ) : null}
      {onAnchor ? (
        <Button
          variant="secondary"
          size="sm"
          className="mt-2"
          onClick={() => {
            player.current?.pause();
            onAnchor({ time: Math.round(at * 10) / 10 });
          }}
        >
          <MessageSquarePlus aria-hidden />
          {t('commentAt', { time: timecode(at) })}
        </Button>
      ) : null}
    </div>
  );
}
