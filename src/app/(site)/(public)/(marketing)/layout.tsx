import type { ReactNode } from 'react';
import { SiteFooter } from '../_site/site-footer';
import { SiteHeader } from '../_site/site-header';
import { SkipLink } from '../_site/skip-link';

/** Header and footer of the pages that tell about Nimmit. */
export default function MarketingLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <SiteHeader />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
