'use client';

import { MessageSquarePlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { kindOf } from '@/features/files/ui/media-type';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import { timecode } from './anchor';
import type { ViewerProps } from './viewer';
import { FileCard } from './viewer-file';

/** Video or sound with a strip of the moments that comments are about. Choosing a comment goes to its moment. */
export function MediaView({ file, comments, activeId, onSelect, draft, onDraft }: ViewerProps) {
  const t = useTranslations('deliverables');
  const player = useRef<HTMLVideoElement>(null);
  const [length, setLength] = useState(file.durationSeconds ?? 0);
  const [at, setAt] = useState(0);
  const [broken, setBroken] = useState(false);
  const timed = comments.filter((comment) => typeof comment.anchor?.time === 'number');
  const activeTime = timed.find((comment) => comment.id === activeId)?.anchor?.time;

  useEffect(() => {
    if (typeof activeTime === 'number' && player.current) {
      player.current.currentTime = activeTime;
      player.current.pause();
    }
  }, [activeTime]);

  if (broken) return <FileCard file={file} />;

  function comment() {
    player.current?.pause();
    onDraft?.({ time: Math.round((player.current?.currentTime ?? 0) * 10) / 10 });
  }

  return (
    <div className="space-y-2 p-2 sm:p-3">
      {/* biome-ignore lint/a11y/useMediaCaption: the work itself; captions are part of it where they were ordered */}
      <video
        ref={player}
        src={file.url}
        poster={file.previewUrl ?? undefined}
        controls
        playsInline
        preload="metadata"
        aria-label={file.filename}
        onLoadedMetadata={(event) => setLength(event.currentTarget.duration || length)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onError={() => setBroken(true)}
        className={cn(
          'w-full rounded-sm bg-black',
          kindOf(file.mimeType) === 'audio' ? 'h-16' : 'max-h-[65dvh]',
        )}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {onDraft ? (
          <Button variant="secondary" size="sm" onClick={comment}>
            <MessageSquarePlus aria-hidden />
            {t('commentAt', { time: timecode(draft?.time ?? at) })}
          </Button>
        ) : null}
        {length > 0 && timed.length > 0 ? (
          <div className="relative h-6 min-w-40 flex-1">
            <span
              aria-hidden
              className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 rounded-full bg-border"
            />
            {timed.map((each) => (
              <button
                key={each.id}
                type="button"
                aria-label={t('momentOf', {
                  time: timecode(each.anchor?.time ?? 0),
                  name: each.author?.name ?? '',
                })}
                aria-pressed={each.id === activeId}
                onClick={() => onSelect?.(each.id)}
                style={{ left: `${Math.min(100, ((each.anchor?.time ?? 0) / length) * 100)}%` }}
                className={cn(
                  'absolute top-0 size-6 -translate-x-1/2 rounded-full border-6 border-transparent bg-clip-padding',
                  each.resolved ? 'bg-success' : 'bg-primary',
                  each.id === activeId && 'scale-125 ring-2 ring-ring',
                )}
              />
            ))}
          </div>
        ) : null}
      </div>
    </div>
  );
}
