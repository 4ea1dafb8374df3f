import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pickMessages } from '@/i18n/load-messages';
import { portalNamespaces } from '@/i18n/namespaces';

/** Gives a portal's client components every message they may say. */
export async function PortalMessages({ children }: { children: ReactNode }) {
  const messages = await getMessages();
  return (
    <NextIntlClientProvider messages={pickMessages(messages, portalNamespaces)}>
      {children}
    </NextIntlClientProvider>
  );
}
