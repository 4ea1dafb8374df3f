'use client';

import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { NoTeam } from '@/features/team/ui/no-team';
import { toWallClock } from '@/shared/time-zones';
import { useSession } from '@/ui/api/use-session';
import { buttonVariants } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { useZones } from '@/ui/reader-zone';
import { useNow } from '@/ui/use-now';
import { JobsBrowser } from './jobs-browser';
import { JobsQueue } from './jobs-queue';
import { MorningInvitation } from './morning/morning-invitation';
import { NeedsYou } from './needs-you';
import { TemplateCards } from './template-cards';
import { TonightStrip } from './tonight-strip';

/** What the client opens in the morning: what waits for them, the night, and everything under way. */
export function HomeView() {
  const t = useTranslations('client.home');
  const { user } = useSession();
  const { own } = useZones();
  const now = useNow(60_000);
  const hour = now ? toWallClock(now, own).minutes / 60 : 12;
  const part = hour < 4 || hour >= 17 ? 'evening' : hour < 12 ? 'morning' : 'afternoon';
  const greeting = <PageHeader title={t(`greeting.${part}`, { name: user?.profile.firstName ?? '' })} />;
  if (user && !user.clientProfile) {
    return (
      <>
        {greeting}
        <NoTeam />
      </>
    );
  }
  return (
    <>
      {greeting}
      <div className="space-y-7">
        {now && part === 'morning' ? <MorningInvitation /> : null}
        <NeedsYou />
        <TonightStrip />
        <JobsQueue />
        <JobsBrowser scope="active" empty={<FirstJob />} />
      </div>
    </>
  );
}

function FirstJob() {
  const t = useTranslations('client.home');
  return (
    <section aria-labelledby="first-job" className="space-y-4">
      <Card>
        <EmptyState
          icon={<Plus />}
          title={<span id="first-job">{t('emptyTitle')}</span>}
          description={t('emptyText')}
          action={
            <Link href="/client/jobs/new" className={buttonVariants({ size: 'lg' })}>
              {t('postJob')}
            </Link>
          }
          compact
        />
      </Card>
      <h2 className="text-[0.9375rem] font-semibold">{t('orStart')}</h2>
      <TemplateCards />
    </section>
  );
}
