'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import { Dialog, DialogContent, DialogFooter } from '@/ui/dialog';
import { Label } from '@/ui/label';
import { StarRating } from '@/ui/star-rating';
import { Textarea } from '@/ui/textarea';
import { toast } from '@/ui/toast';
import type { JobSummary, Side } from './job-types';

/** Reasons by how it went, and by who rates; the words are translated, the values are what is stored. */
const REASONS = {
  client: {
    praise: ['quality', 'on-time', 'communication', 'understood', 'beyond'],
    blame: ['quality-issues', 'late', 'slow-replies', 'off-brief', 'too-many-rounds'],
  },
  worker: {
    praise: ['clear-brief', 'quick-answers', 'fair-feedback', 'kind'],
    blame: ['unclear-brief', 'slow-answers', 'changing-scope', 'unkind'],
  },
} as const satisfies Record<Side, Record<'praise' | 'blame', readonly string[]>>;

interface RateDialogProps {
  job: Pick<JobSummary, 'id' | 'title'>;
  /** Who rates. */
  side: Side;
  /** Who is rated. */
  name: string;
  stars: number;
  onStars: (stars: number) => void;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Stars for the other side, reasons to tick, and words if one likes. */
export function RateDialog({ job, side, name, stars, onStars, open, onOpenChange }: RateDialogProps) {
  const t = useTranslations(`${side}.rate`);
  const id = useId();
  const [tags, setTags] = useState<readonly string[]>([]);
  const [review, setReview] = useState('');
  const went = stars === 0 || stars >= 4 ? 'praise' : 'blame';
  const reasons: readonly string[] = REASONS[side][went];
  const rate = useAction({
    mutationFn: () =>
      api.post('/jobs/{id}/rate', {
        path: { id: job.id },
        body: {
          rating: stars,
          tags: tags.filter((tag) => reasons.includes(tag)),
          ...(review.trim() ? { review: review.trim() } : {}),
        },
      }),
    invalidates: ['/jobs'],
    onSuccess: () => {
      toast.success(t('thanks'));
      onOpenChange(false);
    },
  });
  const toggle = (tag: string) =>
    setTags((all) => (all.includes(tag) ? all.filter((other) => other !== tag) : [...all, tag]));
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t('title', { name })} description={job.title}>
        <div className="flex justify-center">
          <StarRating aria-label={t('starsFor', { name })} value={stars} onValueChange={onStars} />
        </div>
        <fieldset className="mt-4">
          <legend className="mb-2 text-sm font-medium">
            {went === 'praise' ? t('whatWasGood') : t('whatWasNot')}
          </legend>
          <div className="flex flex-wrap gap-2">
            {reasons.map((tag) => (
              <button
                key={tag}
                type="button"
                aria-pressed={tags.includes(tag)}
                onClick={() => toggle(tag)}
                className={cn(
                  'h-8 rounded-full border px-3 text-[0.8125rem] transition-colors hover:bg-accent',
                  tags.includes(tag) && 'border-primary bg-primary-soft text-primary-soft-foreground',
                )}
              >
                {t(`tags.${tag}`)}
              </button>
            ))}
          </div>
        </fieldset>
        <div className="mt-4 space-y-1.5">
          <Label htmlFor={id}>{t('review')}</Label>
          <Textarea
            id={id}
            rows={3}
            maxLength={2000}
            value={review}
            onChange={(event) => setReview(event.target.value)}
            placeholder={t('reviewHint')}
          />
        </div>
        <DialogFooter>
          <Button variant="secondary" onClick={() => onOpenChange(false)}>
            {t('later')}
          </Button>
          <Button loading={rate.isPending} disabled={stars === 0} onClick={() => rate.mutate()}>
            {t('send')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
