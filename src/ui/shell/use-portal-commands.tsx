'use client';

import { Keyboard, Languages, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useSignOut } from '../api/use-session';
import { useSetLocale, useTheme } from '../use-preferences';
import type { NavItem } from './nav-item';
import { type Command, useCommands } from './shortcuts';

interface Openers {
  palette: () => void;
  help: () => void;
}

/** The commands that every page of a portal has: go to, theme, language, help, sign out. */
export function usePortalCommands(items: readonly NavItem[], open: Openers): void {
  const t = useTranslations('shell');
  const router = useRouter();
  const locale = useLocale();
  const setLocale = useSetLocale();
  const [theme, setTheme] = useTheme();
  const signOut = useSignOut();
  const preferences = t('preferences');

  const goTo: Command[] = items.map((item) => ({
    id: `go:${item.href}`,
    label: item.label,
    group: t('goTo'),
    icon: item.icon,
    keys: item.key ? `g ${item.key}` : undefined,
    run: () => router.push(item.href),
  }));
  const themes: Command[] = [
    { id: 'theme:dark', label: t('toDark'), group: preferences, icon: <Moon />, run: () => setTheme('dark') },
    {
      id: 'theme:light',
      label: t('toLight'),
      group: preferences,
      icon: <Sun />,
      run: () => setTheme('light'),
    },
    {
      id: 'theme:system',
      label: t('toSystem'),
      group: preferences,
      icon: <Monitor />,
      run: () => setTheme('system'),
    },
  ];
  useCommands([
    ...goTo,
    { id: 'palette', label: t('openCommands'), group: preferences, keys: 'mod+k', run: open.palette },
    { id: 'help', label: t('shortcuts'), group: preferences, icon: <Keyboard />, keys: '?', run: open.help },
    ...themes.filter((command) => command.id !== `theme:${theme}`),
    locale === 'km'
      ? {
          id: 'language',
          label: t('toEnglish'),
          group: preferences,
          icon: <Languages />,
          run: () => setLocale('en'),
        }
      : {
          id: 'language',
          label: t('toKhmer'),
          group: preferences,
          icon: <Languages />,
          run: () => setLocale('km'),
        },
    { id: 'sign-out', label: t('signOut'), group: preferences, icon: <LogOut />, run: () => void signOut() },
  ]);
}
