import '@fontsource-variable/inter/index.css';
import '@fontsource/noto-sans-khmer/khmer-400.css';
import '@fontsource/noto-sans-khmer/khmer-500.css';
import '@fontsource/noto-sans-khmer/khmer-600.css';
import '@fontsource/noto-sans-khmer/khmer-700.css';
import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pickMessages } from '@/i18n/load-messages';
import { publicNamespaces } from '@/i18n/namespaces';
import { QueryProvider } from '@/ui/api/query-provider';
import { themeCookie, toTheme } from '@/ui/preferences';
import { Toaster } from '@/ui/toast';
import { TooltipProvider } from '@/ui/tooltip';

/** Titles and description in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.meta');
  return {
    title: { default: t('title'), template: '%s · Nimmit' },
    description: t('description'),
    applicationName: 'Nimmit',
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf8' },
    { media: '(prefers-color-scheme: dark)', color: '#0d1418' },
  ],
};

/** The root of every page of ours (the staff panel has its own). */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const [locale, messages, cookieStore] = await Promise.all([getLocale(), getMessages(), cookies()]);
  return (
    <html lang={locale} data-theme={toTheme(cookieStore.get(themeCookie)?.value)} suppressHydrationWarning>
      <body>
        <NextIntlClientProvider messages={pickMessages(messages, publicNamespaces)}>
          <QueryProvider>
            <TooltipProvider>{children}</TooltipProvider>
            <Toaster />
          </QueryProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
