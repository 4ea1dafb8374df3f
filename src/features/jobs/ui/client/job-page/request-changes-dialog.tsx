'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PayWith, useMethodId } from '@/features/payments/ui/pay-with';
import { isApiError } from '@/ui/api/api-error';
import { api, newKey } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { Dialog, DialogContent, DialogFooter } from '@/ui/dialog';
import { Label } from '@/ui/label';
import { Textarea } from '@/ui/textarea';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import type { Comment, Job, RevisionKind } from '../../job-types';
import type { Review } from '../../viewer/use-review';
import { useDebounced } from '../post/use-quote';
import { ChangeCost } from './change-cost';
import { ContradictionChoice, contradictable } from './contradiction-choice';
import { KindChoice } from './kind-choice';
import { TaggedComments } from './tagged-comments';

interface RequestChangesDialogProps {
  job: Job;
  review: Review;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** From what costs nothing to what costs most: a round is as dear as its dearest wish. */
const BY_COST: readonly RevisionKind[] = ['fix', 'preference', 'new-scope'];

/** Says what should change: open comments with a tag each, words, and what it costs before it is sent. */
export function RequestChangesDialog({ job, review, open, onOpenChange }: RequestChangesDialogProps) {
  const t = useTranslations('client.changes');
  const tc = useTranslations('common');
  const openComments = (review.comments.data ?? []).filter((comment) => !comment.resolved && comment.mine);
  const [tags, setTags] = useState<Record<string, RevisionKind>>({});
  const [words, setWords] = useState('');
  const [card, setCard] = useState<string | null>(null);
  const method = useMethodId(card, open && job.price?.amount != null);
  const formats = useFormat();
  const [own, setOwn] = useState<RevisionKind>('fix');
  const [assumption, setAssumption] = useState('');
  const tagOf = (comment: Comment) => tags[comment.id] ?? comment.tag ?? 'fix';
  const kinds = [...openComments.map(tagOf), ...(words.trim() || openComments.length === 0 ? [own] : [])];
  const kind = BY_COST.findLast((candidate) => kinds.includes(candidate)) ?? 'fix';
  const feedback =
    words.trim() ||
    openComments
      .map((comment) => `- ${comment.body}`)
      .join('\n')
      .slice(0, 5000);

  const canContradict = kind === 'preference' && contradictable(job).length > 0;
  const contradicts: { assumptionId?: string } =
    canContradict && assumption ? { assumptionId: assumption } : {};
  const asked = useDebounced({ feedback, kind, ...contradicts }, `${kind}${assumption}${feedback}`, 500);
  const quote = useQuery({
    queryKey: ['revision-quote', job.id, asked] as const,
    queryFn: ({ signal }) =>
      api.post('/jobs/{id}/revision-quote', { path: { id: job.id }, body: asked, signal }),
    enabled: open && asked.feedback !== '',
    retry: false,
  });
  const scopePrice = quote.data?.amount ?? null;
  const payForScope = (acceptAmount: number) =>
    api.post('/payments/intent', {
      body: {
        purpose: 'job',
        jobId: job.id,
        newScope: { feedback, acceptAmount, commentIds: openComments.map((comment) => comment.id) },
        paymentMethodId: method,
        saveMethod: !method,
        returnTo: `/client/jobs/${job.id}`,
      },
      idempotencyKey: newKey(),
    });
  const send = useAction({
    mutationFn: async () => {
      const changed = openComments.filter((comment) => comment.tag !== tagOf(comment));
      const version = review.version?.version;
      if (changed.length && version) {
        await api.patch('/jobs/{id}/deliverables/{version}/comments', {
          path: { id: job.id, version },
          body: { comments: changed.map((comment) => ({ id: comment.id, tag: tagOf(comment) })) },
        });
      }
      if (kind === 'new-scope' && scopePrice !== null) return payForScope(scopePrice);
      return api.post('/jobs/{id}/request-revision', {
        path: { id: job.id },
        body: {
          feedback,
          kind,
          commentIds: openComments.map((comment) => comment.id),
          ...contradicts,
          ...(kind === 'new-scope' && quote.data ? { acceptCredits: quote.data.credits } : {}),
        },
      });
    },
    invalidates: ['/jobs', '/users/me/credits', '/payments'],
    onSuccess: (answer) => {
      if ('redirectUrl' in answer && answer.redirectUrl) return window.location.assign(answer.redirectUrl);
      toast.success(t('sent', { name: job.worker?.firstName ?? '' }));
      setWords('');
      onOpenChange(false);
    },
  });
  const noRounds = kind === 'preference' && quote.data?.roundsLeft === 0 && quote.data.usesRound;
  const settled =
    asked.kind === kind &&
    asked.feedback === feedback &&
    asked.assumptionId === contradicts.assumptionId &&
    quote.data !== undefined &&
    !quote.isPlaceholderData;
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t('title')} description={t('hint')} size="lg">
        <div className="space-y-5">
          {openComments.length ? (
            <TaggedComments
              comments={openComments}
              tagOf={tagOf}
              onTag={(id, tag) => setTags((all) => ({ ...all, [id]: tag }))}
            />
          ) : null}
          <div className="space-y-1.5">
            <Label htmlFor="changes-words">
              {openComments.length ? t('anythingElse') : t('whatShouldChange')}
            </Label>
            <Textarea
              id="changes-words"
              rows={4}
              maxLength={5000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          {words.trim() || openComments.length === 0 ? (
            <KindChoice
              value={own}
              onChange={setOwn}
              roundsLeft={Math.max(0, job.revisionsAllowed - job.revisionsUsed)}
            />
          ) : null}
          {canContradict ? (
            <ContradictionChoice job={job} value={assumption} onChange={setAssumption} />
          ) : null}
          {feedback ? <ChangeCost quote={quote.data} loading={quote.isFetching} error={quote.error} /> : null}
          {kind === 'new-scope' && scopePrice !== null ? (
            <PayWith value={card} onValueChange={setCard} />
          ) : null}
          {noRounds ? <Callout tone="warning">{t('noRounds')}</Callout> : null}
          {isApiError(send.error, 'INSUFFICIENT_CREDITS') ? (
            <Callout tone="danger">{t('short')}</Callout>
          ) : null}
        </div>
        <DialogFooter>
          <Button variant="secondary" onClick={() => onOpenChange(false)}>
            {tc('cancel')}
          </Button>
          <Button
            loading={send.isPending}
            disabled={!feedback || noRounds || !settled}
            onClick={() => send.mutate()}
          >
            {kind === 'new-scope' && quote.data
              ? scopePrice === null
                ? t('acceptAndSend', { count: quote.data.credits })
                : t('payAndSend', { amount: formats.money(scopePrice) })
              : t('send')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
