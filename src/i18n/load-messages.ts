import type { AbstractIntlMessages } from 'next-intl';
import type { Locale } from './locales';
import { type Namespace, namespaces } from './namespaces';

/** All messages of a language, by namespace. */
export async function loadMessages(locale: Locale): Promise<AbstractIntlMessages> {
  const entries = await Promise.all(
    namespaces.map(async (namespace) => {
      const file = (await import(`./messages/${locale}/${namespace}.json`)) as {
        default: AbstractIntlMessages;
      };
      return [namespace, file.default] as const;
    }),
  );
  return Object.fromEntries(entries);
}

/** Only the named namespaces, so that a page does not send words it never says. */
export function pickMessages(
  messages: AbstractIntlMessages,
  names: readonly Namespace[],
): AbstractIntlMessages {
  return Object.fromEntries(names.map((name) => [name, messages[name] ?? {}]));
}
