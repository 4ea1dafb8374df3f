'use client';

import { useTranslations } from 'next-intl';
import { FileRow } from '@/features/files/ui/file-row';
import { Avatar } from '@/ui/avatar';
import { cn } from '@/ui/cn';
import { Markdown } from '@/ui/markdown';
import { Time } from '@/ui/time';
import type { Message } from '../job-types';

interface MessageItemProps {
  message: Message;
  /** Whether the one before is by the same person just before: no name again. */
  continues: boolean;
}

/** One message, at the right when it is the reader's own. */
export function MessageItem({ message, continues }: MessageItemProps) {
  const t = useTranslations('jobs.thread');
  if (message.senderRole === 'system') {
    return (
      <li className="py-2 text-center text-xs text-muted-foreground">
        {message.body} · <Time value={message.createdAt} format="time" />
      </li>
    );
  }
  const name = message.mine
    ? t('you')
    : message.senderRole === 'admin'
      ? t('team')
      : (message.sender?.name ?? '');
  return (
    <li
      className={cn('flex gap-2', message.mine && 'flex-row-reverse', continues ? 'mt-1' : 'mt-4 first:mt-0')}
    >
      <span className="w-7 shrink-0">
        {continues || message.mine ? null : <Avatar name={name} src={message.sender?.avatarUrl} size="sm" />}
      </span>
      <div className={cn('flex max-w-[85%] min-w-0 flex-col', message.mine ? 'items-end' : 'items-start')}>
        {continues ? null : (
          <p className="mb-1 px-1 text-xs text-muted-foreground">
            {name} · <Time value={message.createdAt} format="time" className="tabular" />
          </p>
        )}
        <div className={cn('max-w-full rounded-lg px-3 py-2', message.mine ? 'bg-primary-soft' : 'bg-muted')}>
          <Markdown>{message.body}</Markdown>
        </div>
        {message.attachments.length ? (
          <ul className="mt-1 w-64 max-w-full divide-y rounded-lg border px-3">
            {message.attachments.map((file) => (
              <FileRow key={file.id} file={file} />
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
