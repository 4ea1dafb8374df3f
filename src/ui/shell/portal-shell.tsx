'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useLive } from '../api/use-live';
import type { Role, SessionUser } from '../api/use-session';
import { ErrorState } from '../error-state';
import { CLIENT_ZONE, ReaderZoneProvider, WORKER_ZONE } from '../reader-zone';
import { AccountMenu } from './account-menu';
import { ActingBanner } from './acting-banner';
import { CommandPalette } from './command-palette';
import type { NavItem } from './nav-item';
import { BottomTabs, NavRail } from './navigation';
import { ShellSkeleton } from './shell-skeleton';
import { ShortcutHelp } from './shortcut-help';
import { ShortcutProvider } from './shortcuts';
import { TopBar } from './top-bar';
import { UnreadBell } from './unread-bell';
import { usePortalCommands } from './use-portal-commands';
import { usePortalGuard } from './use-portal-guard';
import { VerifyBanner } from './verify-banner';

export interface PortalShellProps {
  /** Whose portal it is; others are sent to their own. */
  portal: Role;
  homeHref: string;
  settingsHref: string;
  notificationsHref: string;
  nav: readonly NavItem[];
  /** The portal's main action, beside the bell. */
  primaryAction?: ReactNode;
  children: ReactNode;
}

/** Frame of a portal: lets in only its own people, then navigation, top bar, commands, live updates. */
export function PortalShell(props: PortalShellProps) {
  const { user, error, retry } = usePortalGuard(props.portal);
  if (error) return <ErrorState error={error} onRetry={retry} className="pt-24" />;
  if (!user) return <ShellSkeleton />;
  const other = props.portal === 'worker' ? CLIENT_ZONE : WORKER_ZONE;
  return (
    <ReaderZoneProvider own={user.profile?.timezone} other={other}>
      <ShortcutProvider>
        <Frame {...props} user={user} />
      </ShortcutProvider>
    </ReaderZoneProvider>
  );
}

function Frame({
  user,
  homeHref,
  settingsHref,
  notificationsHref,
  nav,
  primaryAction,
  children,
}: PortalShellProps & { user: SessionUser }) {
  const t = useTranslations('common');
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  useLive();
  usePortalCommands(nav, { palette: () => setPalette(true), help: () => setHelp(true) });
  return (
    <div className="flex min-h-dvh">
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-primary px-4 py-2 text-primary-foreground focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('skipToContent')}
      </a>
      <NavRail items={nav} homeHref={homeHref} />
      <div className="flex min-w-0 flex-1 flex-col pb-[calc(4rem+env(safe-area-inset-bottom))] md:pb-0">
        <TopBar homeHref={homeHref} onSearch={() => setPalette(true)}>
          {primaryAction}
          <UnreadBell href={notificationsHref} />
          <AccountMenu
            user={user}
            settingsHref={settingsHref}
            morePages={nav.filter(({ railOnly, href }) => railOnly && href !== notificationsHref)}
            onShortcuts={() => setHelp(true)}
          />
        </TopBar>
        <ActingBanner user={user} />
        <VerifyBanner user={user} />
        <main
          id="content"
          tabIndex={-1}
          className="page-x mx-auto w-full max-w-[90rem] flex-1 py-5 outline-none sm:py-7"
        >
          {children}
        </main>
      </div>
      <BottomTabs items={nav} />
      <CommandPalette open={palette} onOpenChange={setPalette} />
      <ShortcutHelp open={help} onOpenChange={setHelp} />
    </div>
  );
}
