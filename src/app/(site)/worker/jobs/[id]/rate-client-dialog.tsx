'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Job } from '@/features/jobs/ui/job-types';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import { Dialog, DialogContent, DialogFooter } from '@/ui/dialog';
import { StarRating } from '@/ui/star-rating';
import { Textarea } from '@/ui/textarea';
import { toast } from '@/ui/toast';

/** Reasons by how it went; the words are translated, the values are what is stored. */
const PRAISE = ['clear-brief', 'quick-answers', 'fair-feedback', 'kind'] as const;
const BLAME = ['unclear-brief', 'slow-answers', 'changing-scope', 'unkind'] as const;

interface RateClientDialogProps {
  job: Job;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The worker's stars for the client, with reasons to tick and words if one likes. */
export function RateClientDialog({ job, open, onOpenChange }: RateClientDialogProps) {
  const t = useTranslations('worker.rate');
  const tc = useTranslations('common');
  const [stars, setStars] = useState(0);
  const [tags, setTags] = useState<readonly string[]>([]);
  const [review, setReview] = useState('');
  const reasons: readonly string[] = stars >= 4 || stars === 0 ? PRAISE : BLAME;
  const name = job.client?.firstName ?? '';
  const rate = useAction({
    invalidates: ['/jobs'],
    mutationFn: () =>
      api.post('/jobs/{id}/rate', {
        path: { id: job.id },
        body: {
          rating: stars,
          tags: tags.filter((tag) => reasons.includes(tag)),
          ...(review.trim() ? { review: review.trim() } : {}),
        },
      }),
    onSuccess: () => {
      toast.success(t('thanks'));
      onOpenChange(false);
    },
  });
  const toggle = (tag: string) =>
    setTags((all) => (all.includes(tag) ? all.filter((other) => other !== tag) : [...all, tag]));
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t('title', { name })} description={job.title} size="sm">
        <div className="flex justify-center">
          <StarRating aria-label={t('stars')} value={stars} onValueChange={setStars} />
        </div>
        <div className="mt-4 flex flex-wrap gap-2">
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
              {t(`tag.${tag}`)}
            </button>
          ))}
        </div>
        <Textarea
          rows={3}
          className="mt-4"
          maxLength={2000}
          value={review}
          aria-label={t('review')}
          placeholder={t('review')}
          onChange={(event) => setReview(event.target.value)}
        />
        <DialogFooter>
          <Button variant="secondary" onClick={() => onOpenChange(false)}>
            {tc('cancel')}
          </Button>
          <Button disabled={stars === 0} loading={rate.isPending} onClick={() => rate.mutate()}>
            {tc('send')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
