'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FileRow } from '@/features/files/ui/file-row';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import { Markdown } from '@/ui/markdown';
import { Time } from '@/ui/time';
import { useNow } from '@/ui/use-now';
import type { Message } from '../job-types';
import { EditMessage } from './edit-message';

interface MessageItemProps {
  message: Message;
  /** Whether the one before is by the same person just before: no name again. */
  continues: boolean;
}

/** One message, at the right when it is the reader's own. */
export function MessageItem({ message, continues }: MessageItemProps) {
  const t = useTranslations('jobs.thread');
  const [editing, setEditing] = useState(false);
  const now = useNow(30_000);
  const mayEdit = message.editableUntil !== null && now !== null && now < new Date(message.editableUntil);
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
        {editing ? (
          <EditMessage message={message} onDone={() => setEditing(false)} />
        ) : (
          <div className="group flex max-w-full items-center gap-1">
            {mayEdit ? (
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={t('edit')}
                className="shrink-0 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
                onClick={() => setEditing(true)}
              >
                <Pencil aria-hidden />
              </Button>
            ) : null}
            <div
              className={cn(
                'max-w-full min-w-0 rounded-lg px-3 py-2',
                message.mine ? 'bg-primary-soft' : 'bg-muted',
              )}
            >
              <Markdown>{message.body}</Markdown>
            </div>
          </div>
        )}
        {message.editedAt && !editing ? (
          <p className="mt-0.5 px-1 text-xs text-muted-foreground">{t('edited')}</p>
        ) : null}
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
