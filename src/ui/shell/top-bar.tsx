'use client';

import { Search } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../button';
import { TwoClocks } from '../two-clocks';
import { Keys } from './keys';
import { LogoMark } from './logo';
import { SlotTarget } from './slots';

interface TopBarProps {
  homeHref: string;
  onSearch: () => void;
  /** The portal's main action, bell and account menu. */
  children: ReactNode;
}

/** Top of a portal: jump anywhere, both clocks, what pages put there, the account. */
export function TopBar({ homeHref, onSearch, children }: TopBarProps) {
  const t = useTranslations('shell');
  return (
    <header className="page-x sticky top-0 z-30 flex h-14 items-center gap-2 border-b bg-background/90 backdrop-blur sm:gap-3">
      <Link href={homeHref} className="rounded-md md:hidden">
        <LogoMark />
        <span className="sr-only">Nimmit</span>
      </Link>
      <button
        type="button"
        onClick={onSearch}
        aria-label={t('openCommands')}
        className="hidden h-9 w-56 items-center gap-2 rounded-md border bg-card px-3 text-sm text-muted-foreground shadow-xs hover:border-input sm:flex"
      >
        <Search aria-hidden className="size-4" />
        <span className="flex-1 truncate text-left">{t('search')}</span>
        <Keys keys="mod+k" />
      </button>
      <Button
        variant="ghost"
        size="icon"
        className="sm:hidden"
        aria-label={t('openCommands')}
        onClick={onSearch}
      >
        <Search aria-hidden />
      </Button>
      <SlotTarget name="topbar-start" className="min-w-0" />
      <div className="ml-auto flex items-center gap-1.5 sm:gap-3">
        <TwoClocks className="hidden lg:flex" />
        <SlotTarget name="topbar-end" className="flex items-center gap-2 empty:hidden" />
        {children}
      </div>
    </header>
  );
}
