'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import { useOffers } from './use-offers';

/** Says on every other page, once each, that an offer has come, with the way to it. */
export function OfferAnnouncer() {
  const t = useTranslations('offers');
  const formats = useFormat();
  const router = useRouter();
  const here = usePathname() === '/worker';
  const { offers } = useOffers();
  const known = useRef(new Set<string>());
  useEffect(() => {
    const fresh = offers.filter((offer) => !known.current.has(offer.id));
    for (const offer of fresh) known.current.add(offer.id);
    const [first] = fresh;
    if (!first || here) return;
    toast(t('arrived', { amount: formats.money(first.payout.amount, first.payout.currency) }), {
      description: first.job.title,
      duration: 20_000,
      action: { label: t('look'), onClick: () => router.push('/worker') },
    });
  }, [offers, here, t, formats, router]);
  return null;
}
