import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WorkerSettingsView } from './worker-settings-view';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title') };
}

/** The worker's account. */
export default function Page() {
  return <WorkerSettingsView />;
}
