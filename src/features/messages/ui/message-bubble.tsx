'use client';

import { CheckCheck, Download, RotateCw, TriangleAlert, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FileThumb } from '@/features/files/ui/file-row';
import type { Schema } from '@/ui/api/types';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import { Markdown } from '@/ui/markdown';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import type { Message, PendingMessage } from './use-thread';

interface BubbleProps {
  body: string;
  mine: boolean;
  attachments: readonly Schema<'FileInfo'>[];
  faded?: boolean;
  children?: ReactNode;
}

/** Words and files of one message. A body that only names its files is not said twice. */
function Bubble({ body, mine, attachments, faded, children }: BubbleProps) {
  const bare = attachments.length > 0 && body === attachments.map((file) => file.filename).join(', ');
  return (
    <div
      className={cn(
        'flex max-w-[85%] min-w-0 flex-col gap-1',
        mine && 'items-end self-end',
        faded && 'opacity-60',
      )}
    >
      {bare ? null : (
        <div
          className={cn(
            'max-w-full rounded-2xl px-3.5 py-2',
            mine ? 'rounded-br-sm bg-primary-soft text-primary-soft-foreground' : 'rounded-bl-sm bg-muted',
          )}
        >
          <Markdown>{body}</Markdown>
        </div>
      )}
      {attachments.map((file) => (
        <Attachment key={file.id} file={file} />
      ))}
      {children}
    </div>
  );
}

function Attachment({ file }: { file: Schema<'FileInfo'> }) {
  const t = useTranslations('messages');
  const formats = useFormat();
  return (
    <a
      href={file.url}
      download={file.filename}
      aria-label={t('download', { name: file.filename })}
      className="flex w-64 max-w-full items-center gap-2.5 rounded-lg border bg-card p-2 text-left shadow-xs hover:border-input"
    >
      <FileThumb file={file} />
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm">{file.filename}</span>
        <span className="block text-xs text-muted-foreground tabular">{formats.bytes(file.size)}</span>
      </span>
      <Download aria-hidden className="mr-1 size-4 shrink-0 text-muted-foreground" />
    </a>
  );
}

interface MessageItemProps {
  message: Message;
  /** First of a run by the same person: shows who. */
  first: boolean;
  /** Newest of the reader's own: shows whether it was read. */
  receipt: boolean;
}

/** A message as it stands in the thread. Words of the platform are set in the middle. */
export function MessageItem({ message, first, receipt }: MessageItemProps) {
  const t = useTranslations('messages');
  const { sender, mine, body, attachments, createdAt } = message;
  if (message.senderRole === 'system' || !sender) {
    return (
      <li className="mx-auto my-2 max-w-md text-center text-xs text-muted-foreground">
        <Markdown className="text-xs">{body}</Markdown>
      </li>
    );
  }
  const read = message.readBy.find(({ userId }) => userId !== sender.id);
  return (
    <li className={cn('flex gap-2', first ? 'mt-3' : 'mt-1')}>
      {mine ? null : (
        <span className="w-7 shrink-0">
          {first ? <Avatar name={sender.name} src={sender.avatarUrl} size="sm" /> : null}
        </span>
      )}
      <div className="flex min-w-0 flex-1 flex-col">
        {first ? (
          <p
            className={cn(
              'mb-1 flex items-baseline gap-2 text-xs text-muted-foreground',
              mine && 'justify-end',
            )}
          >
            {mine ? null : <span className="font-medium text-foreground">{sender.name}</span>}
            {message.senderRole === 'admin' ? <span>{t('staff')}</span> : null}
            <Time value={createdAt} format="time" className="tabular" />
          </p>
        ) : null}
        <Bubble body={body} mine={mine} attachments={attachments}>
          {receipt ? (
            <span className="flex items-center gap-1 text-xs text-muted-foreground">
              <CheckCheck aria-hidden className={cn('size-3.5', read && 'text-primary')} />
              {read ? (
                <>
                  {t('read')} <Time value={read.at} format="time" className="tabular" />
                </>
              ) : (
                t('sent')
              )}
            </span>
          ) : null}
        </Bubble>
      </div>
    </li>
  );
}

interface PendingItemProps {
  message: PendingMessage;
  onRetry: (message: PendingMessage) => void;
  onDiscard: (clientId: string) => void;
}

/** A message on its way, or one that did not get through with another try. */
export function PendingItem({ message, onRetry, onDiscard }: PendingItemProps) {
  const t = useTranslations('messages');
  const failed = message.state === 'failed';
  return (
    <li className="mt-1 flex flex-col">
      <Bubble body={message.body} mine attachments={message.attachments} faded={!failed}>
        {failed ? (
          <span role="alert" className="flex items-center gap-1 text-xs font-medium text-destructive">
            <TriangleAlert aria-hidden className="size-3.5" />
            {t('failed')}
            <Button variant="ghost" size="icon-sm" aria-label={t('retry')} onClick={() => onRetry(message)}>
              <RotateCw aria-hidden />
            </Button>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t('discard')}
              onClick={() => onDiscard(message.clientId)}
            >
              <X aria-hidden />
            </Button>
          </span>
        ) : (
          <span className="text-xs text-muted-foreground">{t('sending')}</span>
        )}
      </Bubble>
    </li>
  );
}
