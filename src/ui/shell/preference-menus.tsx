'use client';

import { Languages, Monitor, Moon, Sun } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/i18n/locales';
import { Button } from '../button';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from '../dropdown-menu';
import type { Theme } from '../preferences';
import { useSetLocale, useTheme } from '../use-preferences';

const icons = { light: Sun, dark: Moon, system: Monitor } as const;

/** Chooses the theme. */
export function ThemeMenu() {
  const t = useTranslations('common');
  const [theme, setTheme] = useTheme();
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon" aria-label={t('theme')}>
          <Sun aria-hidden className="dark:hidden" />
          <Moon aria-hidden className="hidden dark:block" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <ThemeChoices theme={theme} onChange={setTheme} />
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

/** The theme choices alone, for use inside another menu. */
export function ThemeChoices({
  theme,
  onChange,
}: {
  theme: Theme | undefined;
  onChange: (theme: Theme) => void;
}) {
  const t = useTranslations('common');
  const labels = { light: t('themeLight'), dark: t('themeDark'), system: t('themeSystem') };
  return (
    <DropdownMenuRadioGroup value={theme} onValueChange={(value) => onChange(value as Theme)}>
      {(['light', 'dark', 'system'] as const).map((value) => {
        const Icon = icons[value];
        return (
          <DropdownMenuRadioItem key={value} value={value}>
            <Icon aria-hidden />
            {labels[value]}
          </DropdownMenuRadioItem>
        );
      })}
    </DropdownMenuRadioGroup>
  );
}

/** Chooses the language; each is named in itself. */
export function LanguageMenu() {
  const t = useTranslations('common');
  const locale = useLocale();
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" className="px-2.5" aria-label={t('language')}>
          <Languages aria-hidden />
          <span aria-hidden className="text-xs font-semibold">
            {locale === 'km' ? 'ខ្មែរ' : 'EN'}
          </span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <LanguageChoices />
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

/** The language choices alone, for use inside another menu. */
export function LanguageChoices() {
  const locale = useLocale();
  const setLocale = useSetLocale();
  return (
    <DropdownMenuRadioGroup value={locale} onValueChange={(value) => setLocale(value as Locale)}>
      <DropdownMenuRadioItem value="en" lang="en">
        English
      </DropdownMenuRadioItem>
      <DropdownMenuRadioItem value="km" lang="km">
        ភាសាខ្មែរ
      </DropdownMenuRadioItem>
    </DropdownMenuRadioGroup>
  );
}
