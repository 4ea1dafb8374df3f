'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { api } from './api/client';
import { type SessionUser, sessionQuery } from './api/use-session';
import { currentTheme, setLocale, setTheme, type Theme } from './preferences';

/** The theme and a way to change it. Undefined until the page is live, because the server does not tell. */
export function useTheme(): [Theme | undefined, (theme: Theme) => void] {
  const [theme, setState] = useState<Theme | undefined>(() =>
    typeof document === 'undefined' ? undefined : currentTheme(),
  );
  return [
    theme,
    (next) => {
      setTheme(next);
      setState(next);
    },
  ];
}

/** Changes the language here and, for a signed-in person, in their profile (e-mail follows it). */
export function useSetLocale(): (locale: Locale) => void {
  const router = useRouter();
  const client = useQueryClient();
  const current = useLocale();
  return (locale) => {
    if (locale === current) return;
    setLocale(locale);
    if (client.getQueryData<SessionUser>(sessionQuery.queryKey)) {
      void api.patch('/users/me', { body: { locale } }).catch(() => undefined);
    }
    router.refresh();
  };
}
