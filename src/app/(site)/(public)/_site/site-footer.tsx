import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { CLIENT_ZONE } from '@/ui/reader-zone';
import { Logo } from '@/ui/shell/logo';
import { TwoClocks } from '@/ui/two-clocks';

/** Bottom of the public pages. */
export function SiteFooter() {
  const t = useTranslations('public');
  const columns = [
    {
      title: t('footer.product'),
      links: [
        { href: '/#how', label: t('nav.how') },
        { href: '/pricing', label: t('nav.pricing') },
        { href: '/apply', label: t('nav.workers') },
      ],
    },
    {
      title: t('footer.account'),
      links: [
        { href: '/sign-in', label: t('nav.signIn') },
        { href: '/sign-up', label: t('nav.start') },
        { href: '/terms', label: t('footer.terms') },
      ],
    },
    { title: t('footer.developers'), links: [{ href: '/v1/docs', label: t('footer.api') }] },
  ];
  return (
    <footer className="border-t bg-card/50">
      <div className="page-x mx-auto grid max-w-6xl gap-10 py-12 sm:grid-cols-[1fr_auto]">
        <div>
          <Logo />
          <p className="mt-2 text-sm text-muted-foreground">{t('footer.tagline')}</p>
          <TwoClocks clientZone={CLIENT_ZONE} className="mt-4 flex-wrap" />
        </div>
        <nav aria-label={t('nav.label')} className="grid grid-cols-2 gap-x-12 gap-y-8 sm:grid-cols-3">
          {columns.map((column) => (
            <div key={column.title}>
              <p className="eyebrow">{column.title}</p>
              <ul className="mt-2 space-y-1 text-sm">
                {column.links.map((link) => (
                  <li key={link.href}>
                    <Link
                      href={link.href}
                      prefetch={false}
                      className="inline-block rounded-sm py-1 hover:text-primary hover:underline"
                    >
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
      <p className="page-x mx-auto max-w-6xl pb-8 text-xs text-muted-foreground">
        {t('footer.rights', { year: new Date().getUTCFullYear().toString() })}
      </p>
    </footer>
  );
}
