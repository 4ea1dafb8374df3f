'use client';

import { ArrowDown, MessagesSquare } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useSession } from '@/ui/api/use-session';
import { useJobRoom } from '@/ui/api/use-socket';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { useFormat } from '@/ui/use-format';
import { Composer } from './composer';
import { MessageItem, PendingItem } from './message-bubble';
import { useMarkRead } from './use-mark-read';
import { useStickToEnd } from './use-stick-to-end';
import { type Message, useThread } from './use-thread';
import { useTyping } from './use-typing';

interface ThreadProps {
  jobId: string;
  /** Whether the reader may write: `message` is among the job's allowed actions. */
  canWrite: boolean;
  /** Takes the height of its parent instead of its own. */
  fill?: boolean;
  className?: string;
}

/** The words of a job: both sides, live, with what is on its way. */
export function Thread({ jobId, canWrite, fill, className }: ThreadProps) {
  const t = useTranslations('messages');
  const { user } = useSession();
  useJobRoom(jobId);
  const { query, messages, pending, send, retry, discard } = useThread(jobId);
  const { typing, sayTyping } = useTyping(jobId, user?.id);
  const { box, atEnd, toEnd } = useStickToEnd(`${messages.at(-1)?.id}:${pending.length}`);
  useMarkRead(jobId, messages, user?.id);
  const empty = query.isSuccess && messages.length === 0 && pending.length === 0;
  return (
    <section
      aria-label={t('title')}
      className={cn('relative flex min-h-0 flex-col', fill ? 'h-full' : 'h-[min(36rem,70dvh)]', className)}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div ref={box} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-3 py-2">
        {query.hasNextPage ? (
          <div className="flex justify-center py-2">
            <Button
              variant="ghost"
              size="sm"
              loading={query.isFetchingNextPage}
              onClick={() => query.fetchNextPage()}
            >
              {t('older')}
            </Button>
          </div>
        ) : null}
        {query.isPending ? <ThreadSkeleton /> : null}
        {query.isError && messages.length === 0 ? (
          <ErrorState error={query.error} onRetry={() => query.refetch()} />
        ) : null}
        {empty ? (
          <EmptyState compact icon={<MessagesSquare />} title={t('empty')} description={t('emptyHint')} />
        ) : null}
        <ol aria-live="polite" className="flex flex-col">
          <Messages messages={messages} />
          {pending.map((message) => (
            <PendingItem key={message.clientId} message={message} onRetry={retry} onDiscard={discard} />
          ))}
        </ol>
      </div>
      {atEnd ? null : (
        <Button
          variant="secondary"
          size="sm"
          onClick={toEnd}
          className="absolute bottom-24 left-1/2 -translate-x-1/2 rounded-full shadow-sm"
        >
          <ArrowDown aria-hidden />
          {t('newest')}
        </Button>
      )}
      <p aria-live="polite" className="h-5 px-4 text-xs text-muted-foreground">
        {typing === null ? '' : t('typing', { name: typing || t('somebody') })}
      </p>
      {canWrite ? (
        <Composer jobId={jobId} onSend={send} onTyping={sayTyping} />
      ) : (
        <p className="border-t px-4 py-3 text-center text-xs text-muted-foreground">{t('closed')}</p>
      )}
    </section>
  );
}

function Messages({ messages }: { messages: readonly Message[] }) {
  const formats = useFormat();
  const lastMine = messages.findLast((message) => message.mine)?.id;
  return messages.map((message, index) => {
    const previous = messages[index - 1];
    const day = formats.time(message.createdAt, 'day');
    const newDay = !previous || formats.time(previous.createdAt, 'day') !== day;
    const gap = previous ? Date.parse(message.createdAt) - Date.parse(previous.createdAt) : 0;
    const first = newDay || previous.sender?.id !== message.sender?.id || gap > 10 * 60_000;
    return (
      <Fragment key={message.id}>
        {newDay ? (
          <li className="mt-3 mb-1 text-center text-xs font-medium text-muted-foreground">{day}</li>
        ) : null}
        <MessageItem message={message} first={first} receipt={message.id === lastMine} />
      </Fragment>
    );
  });
}

function ThreadSkeleton() {
  return (
    <div aria-hidden className="space-y-3 py-2">
      <Skeleton className="h-10 w-3/5 rounded-2xl" />
      <Skeleton className="ml-auto h-14 w-1/2 rounded-2xl" />
      <Skeleton className="h-8 w-2/5 rounded-2xl" />
    </div>
  );
}
