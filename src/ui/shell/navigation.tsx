'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { cn } from '../cn';
import { Tooltip } from '../tooltip';
import { Logo, LogoMark } from './logo';
import { activeItem, type NavItem } from './nav-item';
import { SlotTarget } from './slots';

interface NavigationProps {
  items: readonly NavItem[];
  homeHref: string;
}

/** Left rail from 768 px; icons only until there is room for words. */
export function NavRail({ items, homeHref }: NavigationProps) {
  const t = useTranslations('shell');
  const active = activeItem(items, usePathname());
  return (
    <aside className="sticky top-0 hidden h-dvh w-16 shrink-0 flex-col border-r bg-card/60 md:flex xl:w-56">
      <Link
        href={homeHref}
        className="m-3 flex h-9 items-center justify-center rounded-md xl:justify-start xl:px-1"
      >
        <Logo className="hidden xl:inline-flex" />
        <LogoMark className="xl:hidden" />
        <span className="sr-only xl:hidden">Nimmit</span>
      </Link>
      <nav aria-label={t('mainNavigation')} className="flex flex-1 flex-col gap-0.5 px-2.5 pt-1">
        {items.map((item) => (
          <RailLink key={item.href} item={item} active={item === active} />
        ))}
      </nav>
      <SlotTarget name="rail-bottom" className="p-3" />
    </aside>
  );
}

function RailLink({ item, active }: { item: NavItem; active: boolean }) {
  return (
    <Tooltip
      content={item.label}
      shortcut={item.key ? `G ${item.key.toUpperCase()}` : undefined}
      side="right"
    >
      <Link
        href={item.href}
        aria-current={active ? 'page' : undefined}
        className={cn(
          'flex h-9 items-center justify-center gap-3 rounded-md text-sm font-medium text-muted-foreground transition-colors hover:bg-accent hover:text-foreground xl:justify-start xl:px-2.5 [&_svg]:size-4.5 [&_svg]:shrink-0',
          active && 'bg-accent text-foreground [&_svg]:text-primary',
        )}
      >
        {item.icon}
        <span className="sr-only truncate xl:not-sr-only">{item.label}</span>
      </Link>
    </Tooltip>
  );
}

/** Tabs along the bottom of a phone, above the home indicator. */
export function BottomTabs({ items }: Pick<NavigationProps, 'items'>) {
  const t = useTranslations('shell');
  const active = activeItem(items, usePathname());
  return (
    <nav
      aria-label={t('mainNavigation')}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t bg-card/95 pb-[env(safe-area-inset-bottom)] backdrop-blur md:hidden"
    >
      {items
        .filter((item) => !item.railOnly)
        .map((item) => (
          <Link
            key={item.href}
            href={item.href}
            aria-current={item === active ? 'page' : undefined}
            className={cn(
              'flex min-w-0 flex-1 flex-col items-center gap-0.5 py-2 text-[0.6875rem] leading-4 font-medium text-muted-foreground -outline-offset-2 [&_svg]:size-5',
              item === active && 'text-primary',
            )}
          >
            {item.icon}
            <span className="max-w-full truncate px-1">{item.label}</span>
          </Link>
        ))}
    </nav>
  );
}
