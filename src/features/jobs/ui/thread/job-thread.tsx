'use client';

import { MessagesSquare } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { useSession } from '@/ui/api/use-session';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { SkeletonList } from '@/ui/skeleton';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import type { Message } from '../job-types';
import { Composer } from './composer';
import { MessageItem } from './message-item';
import { type Pending, useThread } from './use-thread';
import { useTyping } from './use-typing';

interface JobThreadProps {
  jobId: string;
  /** Whether the reader may write now. */
  canWrite: boolean;
  /** First name of the other side, for "… is typing". */
  other: string | null;
}

const SAME_BREATH_MS = 5 * 60_000;

/** The conversation of a job, live: typing, what has been read, attachments. */
export function JobThread({ jobId, canWrite, other }: JobThreadProps) {
  const t = useTranslations('jobs.thread');
  const thread = useThread(jobId);
  const { messages, pending, unread } = thread;
  const { othersType, tell } = useTyping(jobId);
  const end = useRef<HTMLDivElement>(null);
  const read = useAction({
    mutationFn: (upTo: string) =>
      api.post('/jobs/{id}/messages/read', { path: { id: jobId }, body: { upTo } }),
    invalidates: ['/jobs', '/notifications'],
    quiet: true,
  });
  const markRead = read.mutate;
  useEffect(() => {
    if (unread && document.visibilityState === 'visible') markRead(unread);
  }, [unread, markRead]);
  const newest = `${messages.at(-1)?.id}${pending.length}${othersType}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the newest message
  useLayoutEffect(() => {
    const box = end.current?.parentElement;
    if (box) box.scrollTop = box.scrollHeight;
  }, [newest]);

  if (thread.error && messages.length === 0)
    return <ErrorState error={thread.error} onRetry={() => void thread.refetch()} />;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-3"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls it by keyboard
        tabIndex={0}
        role="log"
        aria-label={t('label')}
      >
        {thread.hasNextPage ? (
          <Button
            variant="ghost"
            size="sm"
            block
            loading={thread.isFetchingNextPage}
            onClick={() => void thread.fetchNextPage()}
          >
            {t('earlier')}
          </Button>
        ) : null}
        {thread.isPending ? <SkeletonList rows={3} /> : null}
        {!thread.isPending && messages.length + pending.length === 0 ? (
          <EmptyState
            compact
            icon={<MessagesSquare />}
            title={t('empty')}
            description={canWrite ? t('emptyHint') : t('closed')}
          />
        ) : null}
        <ol>
          {messages.map((message, index) => (
            <MessageItem
              key={message.id}
              message={message}
              continues={continues(messages[index - 1], message)}
            />
          ))}
          {pending.map((message) => (
            <PendingItem key={message.clientId} message={message} onAgain={() => thread.again(message)} />
          ))}
        </ol>
        <Receipt messages={messages} />
        {othersType ? (
          <p role="status" className="mt-3 text-xs text-muted-foreground">
            <span className="animate-shimmer">
              {other ? t('typing', { name: other }) : t('someoneTyping')}
            </span>
          </p>
        ) : null}
        <div ref={end} />
      </div>
      {canWrite ? <Composer jobId={jobId} onSend={thread.send} onTyping={tell} /> : null}
    </div>
  );
}

function continues(before: Message | undefined, message: Message): boolean {
  if (!before || before.senderRole === 'system') return false;
  return (
    before.sender?.id === message.sender?.id &&
    Date.parse(message.createdAt) - Date.parse(before.createdAt) < SAME_BREATH_MS
  );
}

function PendingItem({ message, onAgain }: { message: Pending; onAgain: () => void }) {
  const t = useTranslations('jobs.thread');
  return (
    <li className="mt-2 flex flex-col items-end">
      <p className="max-w-[85%] rounded-lg bg-primary-soft px-3 py-2 text-sm whitespace-pre-wrap opacity-70">
        {message.body}
      </p>
      {message.failed ? (
        <Button variant="link" size="sm" className="text-destructive" onClick={onAgain}>
          {t('failed')}
        </Button>
      ) : (
        <span className="mt-0.5 text-xs text-muted-foreground">{t('sending')}</span>
      )}
    </li>
  );
}

/** Until where the other side has read the reader's words. */
function Receipt({ messages }: { messages: readonly Message[] }) {
  const t = useTranslations('jobs.thread');
  const formats = useFormat();
  const { user } = useSession();
  const last = messages.at(-1);
  if (!last?.mine) return null;
  const seen = last.readBy.find((reader) => reader.userId !== user?.id);
  return (
    <p className="mt-1 px-1 text-right text-xs text-muted-foreground">
      {seen ? (
        t('read', { time: formats.time(seen.at, 'time') })
      ) : (
        <>
          {t('sent')} <Time value={last.createdAt} format="relative" />
        </>
      )}
    </p>
  );
}
