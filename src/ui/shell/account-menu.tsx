'use client';

import { Keyboard, LogOut, Settings } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { avatarUrl, displayName, type SessionUser, useSignOut } from '../api/use-session';
import { Avatar } from '../avatar';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '../dropdown-menu';
import { useTheme } from '../use-preferences';
import type { NavItem } from './nav-item';
import { LanguageChoices, ThemeChoices } from './preference-menus';

interface AccountMenuProps {
  user: SessionUser;
  settingsHref: string;
  /** Pages that a phone's bottom tabs have no room for. */
  morePages: readonly NavItem[];
  onShortcuts: () => void;
}

/** Who is signed in; settings, theme, language, the way out, and on a phone the pages without a tab. */
export function AccountMenu({ user, settingsHref, morePages, onShortcuts }: AccountMenuProps) {
  const t = useTranslations();
  const signOut = useSignOut();
  const [theme, setTheme] = useTheme();
  const name = displayName(user);
  return (
    <DropdownMenu>
      <DropdownMenuTrigger aria-label={`${t('shell.account')}: ${name}`} className="rounded-full">
        <Avatar name={name} src={avatarUrl(user)} size="md" className="size-8" />
      </DropdownMenuTrigger>
      <DropdownMenuContent className="w-60">
        <div className="px-2.5 py-2">
          <p className="truncate text-sm font-medium">{name}</p>
          <p className="truncate text-xs text-muted-foreground">{user.email}</p>
        </div>
        <DropdownMenuSeparator />
        {morePages.map(({ href, label, icon }) => (
          <DropdownMenuItem key={href} asChild className="md:hidden">
            <Link href={href}>
              {icon}
              {label}
            </Link>
          </DropdownMenuItem>
        ))}
        <DropdownMenuItem asChild>
          <Link href={settingsHref}>
            <Settings aria-hidden />
            {t('shell.settings')}
          </Link>
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={onShortcuts} className="hidden sm:flex">
          <Keyboard aria-hidden />
          {t('shell.shortcuts')}
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuLabel>{t('common.theme')}</DropdownMenuLabel>
        <ThemeChoices theme={theme} onChange={setTheme} />
        <DropdownMenuSeparator />
        <DropdownMenuLabel>{t('common.language')}</DropdownMenuLabel>
        <LanguageChoices />
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={() => void signOut()}>
          <LogOut aria-hidden />
          {t('shell.signOut')}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
