'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import { useOffers } from './use-offers';

const KEY = 'nimmit:offers-seen';

/** Offers that this tab has told of already; kept over reloads. */
function seenOffers(): Set<string> {
  try {
    return new Set(JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
}

function keepSeen(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // A browser without storage tells of an offer again after a reload.
  }
}

/** Says on every other page, once each, that an offer has come, with the way to it. */
export function OfferAnnouncer() {
  const t = useTranslations('offers');
  const formats = useFormat();
  const router = useRouter();
  const here = usePathname() === '/worker';
  const { offers } = useOffers();
  useEffect(() => {
    if (offers.length === 0) return;
    const seen = seenOffers();
    const [first] = offers.filter((offer) => !seen.has(offer.id));
    keepSeen(offers.map((offer) => offer.id));
    if (!first || here) return;
    toast(t('arrived', { amount: formats.money(first.payout.amount, first.payout.currency) }), {
      id: first.id,
      description: first.job.title,
      duration: 12_000,
      action: { label: t('look'), onClick: () => router.push('/worker') },
    });
  }, [offers, here, t, formats, router]);
  return null;
}
