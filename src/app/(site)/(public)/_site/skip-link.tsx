import { useTranslations } from 'next-intl';

/** First stop of the Tab key: past the navigation. */
export function SkipLink() {
  const t = useTranslations('common');
  return (
    <a
      href="#content"
      className="sr-only z-50 rounded-md bg-primary px-4 py-2 text-primary-foreground focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {t('skipToContent')}
    </a>
  );
}
