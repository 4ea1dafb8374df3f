'use client';

import { Menu } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Sheet, SheetClose, SheetContent, SheetTrigger } from '@/ui/sheet';
import { Logo } from '@/ui/shell/logo';
import { LanguageMenu, ThemeMenu } from '@/ui/shell/preference-menus';

const links = [
  { href: '/#how', key: 'how' },
  { href: '/pricing', key: 'pricing' },
  { href: '/apply', key: 'workers' },
  { href: '/#faq', key: 'faq' },
] as const;

/** Top of the public pages. */
export function SiteHeader() {
  const t = useTranslations('public.nav');
  return (
    <header className="sticky top-0 z-30 border-b border-transparent bg-background/85 backdrop-blur">
      <div className="page-x mx-auto flex h-16 max-w-6xl items-center gap-2">
        <Link href="/" className="mr-4 rounded-md">
          <Logo />
        </Link>
        <nav aria-label={t('label')} className="hidden items-center gap-0.5 md:flex">
          {links.map((link) => (
            <Button
              key={link.href}
              asChild
              variant="ghost"
              size="sm"
              className="px-2.5 text-muted-foreground hover:text-foreground"
            >
              <Link href={link.href}>{t(link.key)}</Link>
            </Button>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-1">
          <LanguageMenu />
          <ThemeMenu />
          <Button asChild variant="ghost" className="hidden sm:inline-flex">
            <Link href="/sign-in">{t('signIn')}</Link>
          </Button>
          <Button asChild className="ml-1 hidden sm:inline-flex">
            <Link href="/sign-up">{t('start')}</Link>
          </Button>
          <MobileMenu />
        </div>
      </div>
    </header>
  );
}

function MobileMenu() {
  const t = useTranslations('public.nav');
  return (
    <Sheet>
      <SheetTrigger asChild>
        <Button variant="ghost" size="icon" className="md:hidden" aria-label={t('menu')}>
          <Menu aria-hidden />
        </Button>
      </SheetTrigger>
      <SheetContent side="right" title={t('menu')} className="max-w-72">
        <nav aria-label={t('label')} className="flex flex-col gap-1">
          {links.map((link) => (
            <SheetClose key={link.href} asChild>
              <Link href={link.href} className="rounded-md px-2 py-2.5 font-medium hover:bg-accent">
                {t(link.key)}
              </Link>
            </SheetClose>
          ))}
          <hr className="my-3" />
          <Button asChild variant="secondary" size="lg">
            <Link href="/sign-in">{t('signIn')}</Link>
          </Button>
          <Button asChild size="lg" className="mt-1.5">
            <Link href="/sign-up">{t('start')}</Link>
          </Button>
        </nav>
      </SheetContent>
    </Sheet>
  );
}
