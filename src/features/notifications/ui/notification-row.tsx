'use client';

import { Bell, Check, Coins, type LucideIcon, MessageSquare, PackageCheck, Star, X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { usePhrase } from '@/features/jobs/ui/use-phrase';
import { api } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { cn } from '@/ui/cn';
import { Time } from '@/ui/time';
import { Tooltip } from '@/ui/tooltip';

type Notification = Schema<'Notification'>;

const icons: readonly (readonly [RegExp, LucideIcon])[] = [
  [/^message/, MessageSquare],
  [/^(credits|earning)/, Coins],
  [/rated/, Star],
  [/^(job|qa|revision|review)/, PackageCheck],
];

/** One notification: opens what it is about, and is read by that. */
export function NotificationRow({ notification }: { notification: Notification }) {
  const t = useTranslations('notifications');
  const say = usePhrase();
  const stale = ['/notifications', '/users/me'];
  const path = { id: notification.id };
  const read = useAction({
    mutationFn: () => api.patch('/notifications/{id}/read', { path }),
    invalidates: stale,
    quiet: true,
  });
  const remove = useAction({
    mutationFn: () => api.delete('/notifications/{id}', { path }),
    invalidates: stale,
  });
  const Icon = icons.find(([type]) => type.test(notification.type))?.[1] ?? Bell;
  const title = say(notification.title);
  const heading = (
    <span className={cn('text-sm', notification.read ? 'text-foreground' : 'font-semibold')}>{title}</span>
  );
  return (
    <li
      className={cn(
        'group relative flex items-start gap-3 px-4 py-3.5',
        !notification.read && 'bg-primary-soft/35',
        notification.actionUrl && 'hover:bg-muted/60',
      )}
    >
      {notification.sender && notification.sender.role !== 'admin' ? (
        <Avatar name={notification.sender.name} src={notification.sender.avatarUrl} />
      ) : (
        <span
          aria-hidden
          className="grid size-9 shrink-0 place-items-center rounded-full bg-muted text-muted-foreground"
        >
          <Icon className="size-4" />
        </span>
      )}
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2">
          {notification.read ? null : (
            <span className="relative top-[-1px] size-2 shrink-0 rounded-full bg-primary">
              <span className="sr-only">{t('isUnread')}</span>
            </span>
          )}
          {notification.actionUrl ? (
            <Link
              href={notification.actionUrl}
              onClick={() => !notification.read && read.mutate()}
              className="min-w-0 rounded-sm after:absolute after:inset-0"
            >
              {heading}
            </Link>
          ) : (
            heading
          )}
        </p>
        <p className="mt-0.5 line-clamp-2 text-[0.8125rem] text-muted-foreground">
          {say(notification.message)}
        </p>
        <p className="mt-1 text-xs text-muted-foreground">
          <Time value={notification.createdAt} format="relative" />
        </p>
      </div>
      <div className="relative flex shrink-0 gap-0.5">
        {notification.read ? null : (
          <Tooltip content={t('markRead')}>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t('markReadOf', { title })}
              onClick={() => read.mutate()}
            >
              <Check aria-hidden />
            </Button>
          </Tooltip>
        )}
        <Tooltip content={t('delete')}>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={t('deleteOf', { title })}
            onClick={() => remove.mutate()}
          >
            <X aria-hidden />
          </Button>
        </Tooltip>
      </div>
    </li>
  );
}
