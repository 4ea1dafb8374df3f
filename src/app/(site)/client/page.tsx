import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HomeView } from '@/features/jobs/ui/client/home-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.client');
  return { title: t('home') };
}

/** The client's home. */
export default function ClientHomePage() {
  return <HomeView />;
}
