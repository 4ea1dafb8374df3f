import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Logo } from '@/ui/shell/logo';

/** No such page. */
export default function NotFoundPage() {
  const t = useTranslations('public.notFound');
  return (
    <main className="page-x flex min-h-dvh flex-col items-center justify-center text-center">
      <Link href="/" className="mb-10 rounded-md">
        <Logo />
      </Link>
      <p aria-hidden className="text-6xl font-semibold tracking-display text-primary tabular">
        404
      </p>
      <h1 className="mt-4 text-xl font-semibold">{t('title')}</h1>
      <p className="mt-1.5 text-muted-foreground">{t('body')}</p>
      <Button asChild size="lg" className="mt-7">
        <Link href="/">{t('home')}</Link>
      </Button>
    </main>
  );
}
