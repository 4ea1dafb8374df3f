'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import { apiKey, apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { Input } from '@/ui/input';
import { SkeletonText } from '@/ui/skeleton';
import { Switch } from '@/ui/switch';

import { PushSwitch } from './push-switch';

type Preferences = Schema<'NotificationPreferences'>;
type Changes = {
  email?: Partial<Preferences['email']>;
  inApp?: Partial<Preferences['inApp']>;
  push?: Partial<Preferences['push']>;
  quietHours?: Partial<Preferences['quietHours']>;
};

const TOPICS = ['jobUpdates', 'messages', 'payments', 'marketing'] as const;
const CHANNELS = ['inApp', 'email', 'push'] as const;

const PATH = '/users/me/notification-preferences';

/** What one is told of, and where; saved with each switch. */
export function NotificationPreferences() {
  const t = useTranslations('notifications.preferences');
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(apiQuery(PATH));
  // Where the server sends no push messages, there is nothing to choose.
  const publicKey = useQuery(apiQuery('/push-subscriptions')).data?.publicKey;
  const channels = CHANNELS.filter((channel) => channel !== 'push' || publicKey);
  const save = useAction({
    mutationFn: (body: Changes) => api.patch(PATH, { body }),
    onMutate: (changes) =>
      client.setQueryData(apiKey(PATH), (old: Preferences | undefined) => old && merge(old, changes)),
    invalidates: [PATH],
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} />
      <CardContent>
        {data ? (
          <>
            <table className="w-full text-sm">
              <thead>
                <tr className="border-b text-left text-xs text-muted-foreground">
                  <th scope="col" className="py-2 font-medium">
                    {t('topic')}
                  </th>
                  {channels.map((channel) => (
                    <th key={channel} scope="col" className="w-16 py-2 text-center sm:w-24 font-medium">
                      {t(`channels.${channel}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {TOPICS.map((topic) => (
                  <tr key={topic} className="border-b last:border-0">
                    <th scope="row" className="py-3 pr-3 text-left font-normal">
                      {t(`topics.${topic}`)}
                      <span className="block text-[0.8125rem] text-muted-foreground">
                        {t(`topicHints.${topic}`)}
                      </span>
                    </th>
                    {channels.map((channel) => (
                      <td key={channel} className="text-center">
                        <Switch
                          aria-label={`${t(`topics.${topic}`)}: ${t(`channels.${channel}`)}`}
                          checked={data[channel][topic]}
                          onCheckedChange={(on) => save.mutate({ [channel]: { [topic]: on } })}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-3 border-t pt-4">
              <label className="flex items-center gap-2.5 text-sm" htmlFor="quiet-hours">
                <Switch
                  id="quiet-hours"
                  checked={data.quietHours.enabled}
                  onCheckedChange={(enabled) => save.mutate({ quietHours: { enabled } })}
                />
                {t('quietHours')}
              </label>
              {data.quietHours.enabled ? (
                <span className="flex items-center gap-2 text-sm">
                  <Input
                    key={`s${data.quietHours.start}`}
                    type="time"
                    aria-label={t('from')}
                    className="w-32"
                    defaultValue={data.quietHours.start}
                    onBlur={({ target }) =>
                      target.value && save.mutate({ quietHours: { start: target.value } })
                    }
                  />
                  –
                  <Input
                    key={`e${data.quietHours.end}`}
                    type="time"
                    aria-label={t('to')}
                    className="w-32"
                    defaultValue={data.quietHours.end}
                    onBlur={({ target }) =>
                      target.value && save.mutate({ quietHours: { end: target.value } })
                    }
                  />
                </span>
              ) : null}
              <p className="basis-full text-[0.8125rem] text-muted-foreground">{t('quietHint')}</p>
            </div>
            {publicKey ? <PushSwitch publicKey={publicKey} /> : null}
          </>
        ) : (
          <SkeletonText lines={6} />
        )}
      </CardContent>
    </Card>
  );
}

function merge(old: Preferences, changes: Changes): Preferences {
  return {
    ...old,
    email: { ...old.email, ...changes.email },
    inApp: { ...old.inApp, ...changes.inApp },
    push: { ...old.push, ...changes.push },
    quietHours: { ...old.quietHours, ...changes.quietHours },
  };
}
