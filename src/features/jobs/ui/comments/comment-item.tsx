'use client';

import { Check, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Badge, type Tone } from '@/ui/badge';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import { Markdown } from '@/ui/markdown';
import { Time } from '@/ui/time';
import { Tooltip } from '@/ui/tooltip';
import type { Comment, RevisionKind } from '../job-types';
import { timecode } from '../viewer/timecode';

const tagTones: Record<RevisionKind, Tone> = { fix: 'info', preference: 'neutral', 'new-scope': 'warning' };

interface CommentItemProps {
  jobId: string;
  comment: Comment;
  /** As on its pin. */
  number: number;
  active: boolean;
  canResolve: boolean;
  onPoint: () => void;
}

/** One comment: where it points, what it says, whether it is settled. */
export function CommentItem({ jobId, comment, number, active, canResolve, onPoint }: CommentItemProps) {
  const t = useTranslations('jobs.comments');
  const tk = useTranslations('jobs.revisionKind');
  const resolve = useAction({
    mutationFn: () =>
      api.patch('/jobs/{id}/deliverables/{version}/comments', {
        path: { id: jobId, version: comment.version },
        body: { comments: [{ id: comment.id, resolved: !comment.resolved }] },
      }),
    invalidates: [`/jobs/${jobId}`],
  });
  const where = placeOf(comment, t);
  return (
    <li
      className={cn(
        'rounded-lg border p-3',
        active && 'border-primary ring-1 ring-primary',
        comment.resolved && 'bg-muted/50',
      )}
    >
      <div className="flex items-center gap-2 text-xs text-muted-foreground">
        {comment.anchor ? (
          <button
            type="button"
            onClick={onPoint}
            className="inline-flex items-center gap-1.5 rounded-full bg-primary-soft px-2 py-0.5 font-medium text-primary-soft-foreground tabular hover:underline"
          >
            <span className="sr-only">{t('show')}</span>
            {where ?? number}
          </button>
        ) : null}
        <span className="min-w-0 truncate font-medium text-foreground">
          {comment.mine ? t('you') : comment.author?.name}
        </span>
        <Time value={comment.createdAt} format="relative" className="shrink-0" />
        {canResolve ? (
          <Tooltip content={comment.resolved ? t('reopen') : t('resolve')}>
            <Button
              variant="ghost"
              size="icon-sm"
              className="ml-auto size-7"
              aria-label={comment.resolved ? t('reopen') : t('resolve')}
              loading={resolve.isPending}
              onClick={() => resolve.mutate()}
            >
              {comment.resolved ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
            </Button>
          </Tooltip>
        ) : null}
      </div>
      <Markdown
        className={cn('mt-1.5', comment.resolved && 'text-muted-foreground line-through decoration-1')}
      >
        {comment.body}
      </Markdown>
      {comment.tag || comment.resolved ? (
        <div className="mt-2 flex gap-1.5">
          {comment.tag ? <Badge tone={tagTones[comment.tag]}>{tk(comment.tag)}</Badge> : null}
          {comment.resolved ? <Badge tone="success">{t('resolved')}</Badge> : null}
        </div>
      ) : null}
    </li>
  );
}

function placeOf({ anchor }: Comment, t: (key: 'page', values: { page: number }) => string): string | null {
  if (anchor?.time != null) return timecode(anchor.time);
  return anchor?.page != null ? t('page', { page: anchor.page }) : null;
}
