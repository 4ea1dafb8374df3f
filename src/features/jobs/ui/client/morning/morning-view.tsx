'use client';

import { ArrowLeft, ArrowRight, Check, MoonStar, PencilLine } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { buttonVariants } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { Keys } from '@/ui/shell/keys';
import { useCommands } from '@/ui/shell/shortcuts';
import { Skeleton } from '@/ui/skeleton';
import { type JobSummary, may } from '../../job-types';
import { useApprove } from '../use-approve';
import { Deck, type DeckCard } from './deck';
import { changesHref, DeliveryCard } from './delivery-card';
import { JobsCard } from './jobs-card';
import { QuestionsCard } from './questions-card';
import { useDeck } from './use-deck';
import { countsOf, type Morning, useMorning } from './use-morning';

/** The morning hand-off: what came in overnight, one card after the other, each done where it stands. */
export function MorningView() {
  const t = useTranslations('morning');
  const { data, error, refetch } = useMorning();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <div aria-hidden>
        <Skeleton className="h-8 w-56" />
        <Skeleton className="mt-3 mb-6 h-5 w-72 max-w-full" />
        <Skeleton className="h-[30rem] rounded-xl" />
      </div>
    );
  }
  const counts = countsOf(data);
  const isEmpty = Object.values(counts).every((count) => count === 0);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('title')} description={isEmpty ? undefined : t('lead', counts)} />
      {isEmpty ? <QuietNight /> : <HandOff morning={data} />}
    </div>
  );
}

function HandOff({ morning }: { morning: Morning }) {
  const t = useTranslations('morning');
  const router = useRouter();
  const { deliveries, questions, started, underway } = morning;
  const lists = [
    ...(started.length ? [{ kind: 'started' as const, jobs: started }] : []),
    ...(underway.length ? [{ kind: 'underway' as const, jobs: underway }] : []),
  ];
  const deck = useDeck(deliveries.length + (questions.length ? 1 : 0) + lists.length);
  const approve = useApprove(() => deck.focus());
  const take = (job: JobSummary) => approve.mutate({ id: job.id, version: job.latestVersion });
  const cards: DeckCard[] = [
    ...deliveries.map((job) => ({
      key: job.id,
      label: job.title,
      render: (near: boolean) => (
        <DeliveryCard job={job} near={near} busy={approve.isPending} onApprove={() => take(job)} />
      ),
    })),
    ...(questions.length
      ? [
          {
            key: 'questions',
            label: t('questions.title', { count: questions.length }),
            render: (near: boolean) => <QuestionsCard jobs={questions} near={near} />,
          },
        ]
      : []),
    ...lists.map(({ kind, jobs }) => ({
      key: kind,
      label: t(`${kind}.title`, { count: jobs.length }),
      render: () => <JobsCard kind={kind} jobs={jobs} />,
    })),
  ];
  const seen = deliveries[deck.index];
  const group = t('title');
  useCommands([
    {
      id: 'morning-next',
      label: t('next'),
      group,
      keys: 'arrowright',
      icon: <ArrowRight />,
      run: () => deck.go(deck.index + 1),
    },
    {
      id: 'morning-previous',
      label: t('previous'),
      group,
      keys: 'arrowleft',
      icon: <ArrowLeft />,
      run: () => deck.go(deck.index - 1),
    },
    ...(seen && may(seen, 'approve')
      ? [
          {
            id: 'morning-approve',
            label: t('approveThis'),
            group,
            keys: 'a',
            icon: <Check />,
            run: () => take(seen),
          },
        ]
      : []),
    ...(seen && may(seen, 'request-revision')
      ? [
          {
            id: 'morning-changes',
            label: t('changes'),
            group,
            keys: 'r',
            icon: <PencilLine />,
            run: () => router.push(changesHref(seen.id)),
          },
        ]
      : []),
  ]);
  return (
    <>
      <Deck label={t('title')} cards={cards} deck={deck} />
      <p aria-hidden className="mt-3 hidden items-center gap-4 text-xs text-muted-foreground lg:flex">
        <span className="flex items-center gap-1.5">
          <Keys keys="arrowleft" />
          <Keys keys="arrowright" />
          {t('keys.move')}
        </span>
        {seen ? (
          <>
            <span className="flex items-center gap-1.5">
              <Keys keys="a" /> {t('approveThis')}
            </span>
            <span className="flex items-center gap-1.5">
              <Keys keys="r" /> {t('changes')}
            </span>
          </>
        ) : null}
      </p>
    </>
  );
}

function QuietNight() {
  const t = useTranslations('morning');
  return (
    <Card>
      <EmptyState
        icon={<MoonStar />}
        title={t('empty.title')}
        description={t('empty.text')}
        action={
          <Link href="/client/jobs/new" className={buttonVariants({ size: 'lg' })}>
            {t('empty.post')}
          </Link>
        }
      />
    </Card>
  );
}
