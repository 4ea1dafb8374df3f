import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { loadMessages } from './load-messages';
import { localeCookie, pickLocale } from './locales';

/** next-intl's settings of one request. Addresses carry no language: it comes from the cookie or the browser. */
export default getRequestConfig(async () => {
  const [cookieStore, headerStore] = await Promise.all([cookies(), headers()]);
  const locale = pickLocale(cookieStore.get(localeCookie)?.value, headerStore.get('accept-language'));
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' };
});
