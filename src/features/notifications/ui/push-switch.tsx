'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Switch } from '@/ui/switch';

const PATH = '/push-subscriptions';
const WORKER = '/push-worker.js';

const canPush = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

async function present(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration(WORKER);
  return (await registration?.pushManager.getSubscription()) ?? null;
}

async function switchOn(publicKey: string): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  await navigator.serviceWorker.register(WORKER);
  const { pushManager } = await navigator.serviceWorker.ready;
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
  await api.post(PATH, { body: made.toJSON() });
  return true;
}

async function switchOff(): Promise<void> {
  const made = await present();
  if (!made) return;
  await api.delete(PATH, { body: { endpoint: made.endpoint } });
  await made.unsubscribe();
}

/** Push messages to this very browser, on or off. @param publicKey what browsers subscribe with */
export function PushSwitch({ publicKey }: { publicKey: string }) {
  const t = useTranslations('notifications.preferences.push');
  const [state, setState] = useState<'unknown' | 'missing' | 'denied' | 'off' | 'on'>('unknown');
  useEffect(() => {
    if (!canPush()) return setState('missing');
    if (Notification.permission === 'denied') return setState('denied');
    present().then(
      (made) => setState(made ? 'on' : 'off'),
      () => setState('missing'),
    );
  }, []);
  const change = useAction({
    mutationFn: async (isOn: boolean) => {
      if (!isOn) return switchOff().then(() => setState('off'));
      const isGranted = await switchOn(publicKey);
      setState(isGranted ? 'on' : 'denied');
    },
    invalidates: [PATH],
  });
  if (state === 'unknown') return null;
  const isShut = state === 'missing' || state === 'denied';
  return (
    <div className="mt-4 border-t pt-4">
      <label className="flex items-center gap-2.5 text-sm" htmlFor="push-here">
        <Switch
          id="push-here"
          checked={state === 'on'}
          disabled={isShut || change.isPending}
          onCheckedChange={(isOn) => change.mutate(isOn)}
        />
        {t('here')}
      </label>
      <p className="mt-1.5 text-[0.8125rem] text-muted-foreground">{t(isShut ? state : 'hint')}</p>
    </div>
  );
}
