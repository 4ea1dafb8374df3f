import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';

const sections = ['service', 'price', 'cancel', 'ownership', 'conduct', 'data', 'rights'] as const;

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.terms');
  return { title: t('title') };
}

/** Terms and privacy notice. */
export default function TermsPage() {
  const t = useTranslations('public.terms');
  return (
    <article className="page-x mx-auto max-w-2xl py-12 sm:py-20">
      <h1 className="text-3xl leading-snug font-semibold tracking-display">{t('title')}</h1>
      <p className="mt-2 text-muted-foreground">{t('lead')}</p>
      {sections.map((key) => (
        <section key={key} className="mt-9">
          <h2 className="text-lg font-semibold">{t(`sections.${key}.title`)}</h2>
          <p className="mt-2">{t(`sections.${key}.body`)}</p>
        </section>
      ))}
    </article>
  );
}
