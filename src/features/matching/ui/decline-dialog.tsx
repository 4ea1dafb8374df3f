'use client';

import { Info } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { usePhrase } from '@/features/jobs/ui/use-phrase';
import { Button } from '@/ui/button';
import { Dialog, DialogClose, DialogContent, DialogFooter } from '@/ui/dialog';
import { Label } from '@/ui/label';
import { RadioGroup, RadioItem } from '@/ui/radio-group';
import { Textarea } from '@/ui/textarea';
import { toast } from '@/ui/toast';
import { DECLINE_REASONS, type DeclineReason } from '../domain/decline-reasons';
import { type Offer, useDecline } from './use-offers';

interface DeclineDialogProps {
  offer: Offer;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** "Not now": the reason, and what saying no means, before it is said. */
export function DeclineDialog({ offer, open, onOpenChange }: DeclineDialogProps) {
  const t = useTranslations('offers');
  const tc = useTranslations('common');
  const say = usePhrase();
  const decline = useDecline();
  const [reason, setReason] = useState<DeclineReason | ''>('');
  const [note, setNote] = useState('');

  function submit() {
    if (!reason) return;
    decline.mutate(
      { jobId: offer.jobId, reason, ...(note.trim() ? { note: note.trim() } : {}) },
      {
        onSuccess: () => {
          onOpenChange(false);
          toast.success(t('declined'));
        },
      },
    );
  }

  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t('declineTitle')} description={offer.job.title} size="sm">
        <RadioGroup
          value={reason}
          onValueChange={(value) => setReason(value as DeclineReason)}
          aria-label={t('declineTitle')}
          className="gap-0"
        >
          {DECLINE_REASONS.map((each) => (
            <Label
              key={each}
              className="flex min-h-11 cursor-pointer items-center gap-3 border-b text-sm font-normal last:border-0"
            >
              <RadioItem value={each} />
              {t(`reason.${each}`)}
            </Label>
          ))}
        </RadioGroup>
        <Textarea
          rows={2}
          className="mt-3"
          maxLength={500}
          value={note}
          aria-label={t('declineNote')}
          placeholder={t('declineNote')}
          onChange={(event) => setNote(event.target.value)}
        />
        <p className="mt-3 flex gap-2 text-sm text-muted-foreground">
          <Info aria-hidden className="mt-0.5 size-4 shrink-0" />
          {say(offer.consequence)}
        </p>
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="secondary">{tc('back')}</Button>
          </DialogClose>
          <Button disabled={!reason} loading={decline.isPending} onClick={submit}>
            {t('decline')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
