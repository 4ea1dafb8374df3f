import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CreditsView } from '@/features/credits/ui/credits-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.client');
  return { title: t('credits') };
}

/** Balance, lots, forecast and history. */
export default function CreditsPage() {
  return <CreditsView />;
}
