'use client';

import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonVariants } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { JobsBrowser } from './jobs-browser';
import { JobsQueue } from './jobs-queue';
import { TemplateCards } from './template-cards';

/** Every job of the organization. */
export function JobsView() {
  const t = useTranslations('client');
  return (
    <>
      <PageHeader
        title={t('list.title')}
        actions={
          <Link href="/client/templates" className={buttonVariants({ variant: 'secondary' })}>
            {t('templates.title')}
          </Link>
        }
      />
      <JobsQueue />
      <JobsBrowser
        scope="all"
        empty={
          <div className="space-y-4">
            <EmptyState
              icon={<Plus />}
              title={t('home.emptyTitle')}
              description={t('home.emptyText')}
              action={
                <Link href="/client/jobs/new" className={buttonVariants()}>
                  {t('home.postJob')}
                </Link>
              }
            />
            <TemplateCards />
          </div>
        }
      />
    </>
  );
}
