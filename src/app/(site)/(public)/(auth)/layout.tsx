import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Logo } from '@/ui/shell/logo';
import { LanguageMenu, ThemeMenu } from '@/ui/shell/preference-menus';
import { AuthAside } from '../_auth/auth-aside';
import { SkipLink } from '../_site/skip-link';

/** Frame of the account pages: the form, and the night beside it where there is room. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('common');
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] xl:grid-cols-[minmax(0,1fr)_minmax(0,34rem)]">
      <SkipLink />
      <div className="flex flex-col">
        <header className="page-x flex h-16 items-center justify-between">
          <Link href="/" className="rounded-md" aria-label={t('appName')}>
            <Logo />
          </Link>
          <div className="flex items-center gap-1">
            <LanguageMenu />
            <ThemeMenu />
          </div>
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="page-x flex flex-1 flex-col justify-center py-8 outline-none"
        >
          <div className="mx-auto w-full max-w-md">{children}</div>
        </main>
      </div>
      <AuthAside />
    </div>
  );
}
