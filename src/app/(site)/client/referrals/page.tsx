import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReferralsView } from '@/features/referrals/ui/referrals-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.client');
  return { title: t('referrals') };
}

/** The organization's link, and who came by it. */
export default function ReferralsPage() {
  return <ReferralsView />;
}
