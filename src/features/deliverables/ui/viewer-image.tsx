'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { cn } from '@/ui/cn';
import { hasPoint, shareOf } from './anchor';
import type { ViewerProps } from './viewer';
import { FileCard } from './viewer-file';

const STEP = 0.02;
const moves: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A picture with numbered pins. A click places a pin; by keyboard Enter places it and the arrows move it. */
export function ImageView({ file, comments, activeId, onSelect, draft, onDraft }: ViewerProps) {
  const t = useTranslations('deliverables');
  const [broken, setBroken] = useState(false);
  if (broken) return <FileCard file={file} />;
  const pinned = comments.filter((comment) => hasPoint(comment.anchor));

  function place(event: MouseEvent<HTMLButtonElement>) {
    if (event.detail === 0) {
      onDraft?.(draft ? null : { x: 0.5, y: 0.5 });
      return;
    }
    const box = event.currentTarget.getBoundingClientRect();
    onDraft?.({
      x: shareOf(event.clientX - box.left, box.width),
      y: shareOf(event.clientY - box.top, box.height),
    });
  }

  function move(event: KeyboardEvent) {
    const by = moves[event.key];
    if (!by || !hasPoint(draft ?? null)) return;
    event.preventDefault();
    onDraft?.({ x: shareOf((draft?.x ?? 0) + by[0], 1), y: shareOf((draft?.y ?? 0) + by[1], 1) });
  }

  return (
    <div className="grid place-items-center p-2 sm:p-3">
      <div className="relative w-fit">
        {/* biome-ignore lint/performance/noImgElement: signed addresses, sized by us already */}
        <img
          src={file.previewUrl ?? file.url}
          alt={t('imageOf', { name: file.filename })}
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          onError={() => setBroken(true)}
          className="h-auto max-h-[70dvh] w-auto max-w-full rounded-sm object-contain"
        />
        {onDraft ? (
          <button
            type="button"
            aria-label={t('placePin')}
            onClick={place}
            onKeyDown={move}
            className="absolute inset-0 cursor-crosshair rounded-sm"
          />
        ) : null}
        {pinned.map((comment, index) => (
          <Pin
            key={comment.id}
            x={comment.anchor?.x ?? 0}
            y={comment.anchor?.y ?? 0}
            label={t('pin', { number: index + 1, name: comment.author?.name ?? '' })}
            active={comment.id === activeId}
            resolved={comment.resolved}
            onClick={() => onSelect?.(comment.id)}
          >
            {index + 1}
          </Pin>
        ))}
        {draft && hasPoint(draft) ? (
          <span
            aria-hidden
            style={{ left: `${draft.x * 100}%`, top: `${draft.y * 100}%` }}
            className="pointer-events-none absolute size-6 -translate-x-1/2 -translate-y-1/2 animate-shimmer rounded-full border-2 border-white bg-warning shadow-sm"
          />
        ) : null}
      </div>
    </div>
  );
}

interface PinProps {
  x: number;
  y: number;
  label: string;
  active: boolean;
  resolved: boolean;
  onClick: () => void;
  children: number;
}

function Pin({ x, y, label, active, resolved, onClick, children }: PinProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={active}
      onClick={onClick}
      style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
      className={cn(
        'absolute grid size-6 -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full border-2 border-white text-xs font-semibold text-primary-foreground shadow-sm transition-transform hover:scale-110',
        resolved ? 'bg-success' : 'bg-primary',
        active && 'scale-125 ring-2 ring-ring',
      )}
    >
      {children}
    </button>
  );
}
