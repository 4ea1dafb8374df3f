'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api, newKey } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Dialog, DialogClose, DialogContent, DialogFooter } from '@/ui/dialog';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import type { Pack } from './packs-card';
import { PayWith, useMethodId } from './pay-with';

interface DialogProps {
  pack: Pack;
  onClose: () => void;
}

/** Buys a pack with a saved card at once, or with a new one on Stripe's page. */
export function BuyPackDialog({ pack, onClose }: DialogProps) {
  const t = useTranslations('billing.packs');
  const tc = useTranslations('common');
  const formats = useFormat();
  const [card, setCard] = useState<string | null>(null);
  const [attempt] = useState(newKey);
  const paymentMethodId = useMethodId(card);
  const price = formats.money(pack.amount, pack.currency);
  const buy = useAction({
    mutationFn: () =>
      api.post('/payments/credits', {
        body: {
          pack: pack.credits as 5 | 20 | 50,
          paymentMethodId,
          saveMethod: !paymentMethodId,
          returnTo: '/client/billing?tab=credits',
        },
        // One dialog buys once, however often the button is pressed with the same card.
        idempotencyKey: `${attempt}:${paymentMethodId ?? 'new'}`,
      }),
    invalidates: ['/users/me/credits', '/payments'],
    onSuccess: ({ status, redirectUrl }) => {
      if (redirectUrl) return window.location.assign(redirectUrl);
      toast.success(t(status === 'succeeded' ? 'done' : 'onItsWay', { count: pack.credits }));
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        size="sm"
        title={t('buyTitle', { count: pack.credits })}
        description={t('buyHint', { price, months: pack.months })}
      >
        <PayWith value={card} onValueChange={setCard} />
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="secondary">{tc('cancel')}</Button>
          </DialogClose>
          <Button loading={buy.isPending} onClick={() => buy.mutate()}>
            {paymentMethodId ? t('pay', { price }) : t('toCheckout')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
