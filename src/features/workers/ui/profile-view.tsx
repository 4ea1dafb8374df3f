'use client';

import { ChartNoAxesColumn } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { avatarUrl, displayName } from '@/ui/api/use-session';
import { Avatar } from '@/ui/avatar';
import { buttonVariants } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { Skeleton } from '@/ui/skeleton';
import { Stars } from '@/ui/star-rating';
import { useFormat } from '@/ui/use-format';
import { AboutForm } from './about-form';
import { AvailabilitySwitch } from './availability-switch';
import { PayoutCard } from './payout-card';
import { PortfolioCard } from './portfolio-card';
import { ShiftsCard } from './shifts-card';
import { SkillsCard } from './skills-card';
import { StandingCard } from './standing-card';
import { TimeOffCard } from './time-off-card';
import { useWorkerProfile } from './use-profile';

/** Everything that clients and matching know of the worker, each part changed where it is shown. */
export function ProfileView() {
  const t = useTranslations('profile');
  const formats = useFormat();
  const { user, profile, error, refetch } = useWorkerProfile();
  if (error && !user) return <ErrorState error={error} onRetry={() => refetch()} />;
  if (!user || !profile) return <Skeleton className="h-96" />;
  const { averageRating, ratingCount, completedJobs } = profile.stats;
  return (
    <>
      <PageHeader
        title={
          <span className="flex items-center gap-3">
            <Avatar name={displayName(user)} src={avatarUrl(user)} size="lg" />
            {displayName(user)}
          </span>
        }
        description={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {averageRating === null ? (
              t('noRating')
            ) : (
              <span className="flex items-center gap-1.5">
                <Stars value={averageRating} />
                {t('rated', {
                  rating: formats.number(averageRating, { maximumFractionDigits: 1 }),
                  count: ratingCount,
                })}
              </span>
            )}
            <span>{t('completed', { count: completedJobs })}</span>
          </span>
        }
        actions={
          <>
            <Link href="/worker/settings" className={buttonVariants({ variant: 'secondary' })}>
              {t('account')}
            </Link>
            <Link href="/worker/performance" className={buttonVariants({ variant: 'secondary' })}>
              <ChartNoAxesColumn aria-hidden />
              {t('performance')}
            </Link>
          </>
        }
      />
      <div className="mb-5">
        <AvailabilitySwitch />
      </div>
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <div className="min-w-0 space-y-5">
          <ShiftsCard availability={profile.availability} />
          <TimeOffCard availability={profile.availability} />
          <StandingCard chosen={profile.standingAcceptance} />
        </div>
        <div className="min-w-0 space-y-5">
          <AboutForm profile={profile} />
          <SkillsCard skills={profile.skills} />
          <PortfolioCard items={profile.portfolio} />
          <PayoutCard profile={profile} />
        </div>
      </div>
    </>
  );
}
