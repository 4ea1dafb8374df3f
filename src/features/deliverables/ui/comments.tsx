'use client';

import { MessageSquareText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Comment } from '@/features/jobs/ui/job-types';
import { Avatar } from '@/ui/avatar';
import { Badge, type Tone } from '@/ui/badge';
import { Checkbox } from '@/ui/checkbox';
import { cn } from '@/ui/cn';
import { EmptyState } from '@/ui/empty-state';
import { Markdown } from '@/ui/markdown';
import { Time } from '@/ui/time';
import { hasPoint, timecode } from './anchor';

interface CommentListProps {
  comments: readonly Comment[];
  activeId?: string | null;
  onSelect?: (id: string) => void;
  /** Absent for readers who may not tick off. */
  onToggle?: (comment: Comment, resolved: boolean) => void;
  emptyHint?: string;
  className?: string;
}

export const tagTones: Record<NonNullable<Comment['tag']>, Tone> = {
  fix: 'danger',
  preference: 'info',
  'new-scope': 'warning',
};

/** Comments on a version, each with the place it points to and whether it is settled. */
export function CommentList({
  comments,
  activeId,
  onSelect,
  onToggle,
  emptyHint,
  className,
}: CommentListProps) {
  const t = useTranslations('deliverables');
  const pinned = comments.filter((comment) => hasPoint(comment.anchor)).map(({ id }) => id);
  if (comments.length === 0) {
    return (
      <EmptyState compact icon={<MessageSquareText />} title={t('noComments')} description={emptyHint} />
    );
  }
  return (
    <ol className={cn('divide-y', className)}>
      {comments.map((comment) => (
        <CommentItem
          key={comment.id}
          comment={comment}
          pin={pinned.indexOf(comment.id) + 1}
          active={comment.id === activeId}
          onSelect={onSelect}
          onToggle={onToggle}
        />
      ))}
    </ol>
  );
}

interface CommentItemProps extends Pick<CommentListProps, 'onSelect' | 'onToggle'> {
  comment: Comment;
  pin: number;
  active: boolean;
}

function CommentItem({ comment, pin, active, onSelect, onToggle }: CommentItemProps) {
  const t = useTranslations('deliverables');
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [active]);
  const { author, anchor, tag, resolved } = comment;
  const place =
    pin > 0
      ? t('pinShort', { number: pin })
      : typeof anchor?.time === 'number'
        ? timecode(anchor.time)
        : anchor?.page
          ? t('page', { number: anchor.page })
          : null;
  return (
    <li ref={item} className={cn('flex gap-2.5 px-4 py-3', active && 'bg-primary-soft/50')}>
      <Avatar name={author?.name ?? ''} src={author?.avatarUrl} size="sm" />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted-foreground">
          <span className="font-medium text-foreground">{author?.name}</span>
          <Time value={comment.createdAt} format="relative" />
          {place && onSelect ? (
            <button
              type="button"
              onClick={() => onSelect(comment.id)}
              className="rounded-sm font-medium text-primary tabular hover:underline"
            >
              {place}
            </button>
          ) : place ? (
            <span className="tabular">{place}</span>
          ) : null}
          {tag ? <Badge tone={tagTones[tag]}>{t(`tag.${tag}`)}</Badge> : null}
        </div>
        <div className={cn('mt-1', resolved && 'text-muted-foreground')}>
          <Markdown>{comment.body}</Markdown>
        </div>
        {onToggle ? (
          <label className="mt-2 inline-flex min-h-6 cursor-pointer items-center gap-2 text-xs text-muted-foreground">
            <Checkbox checked={resolved} onCheckedChange={(value) => onToggle(comment, value === true)} />
            {resolved ? t('resolved') : t('resolve')}
          </label>
        ) : resolved ? (
          <Badge tone="success" className="mt-1.5">
            {t('resolved')}
          </Badge>
        ) : null}
      </div>
    </li>
  );
}
