'use client';

import { Link, NavGroup, useAuth } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { can } from '@/features/accounts/domain/permissions';
import { FINANCE_SCREENS, financeHref } from './screens';

type PanelUser = { id: string; collection: 'users'; staffRoles?: string[] } & Record<string, unknown>;

/** The finance screens in the panel's menu, for staff who see money; nobody else learns of them. */
export function FinanceNav() {
  const { user } = useAuth<PanelUser>();
  const path = usePathname();
  if (!can(user?.staffRoles, 'money.read')) return null;
  return (
    <NavGroup label="Finance">
      {FINANCE_SCREENS.map(({ slug, label }) => {
        const href = financeHref(slug);
        const isHere = path === href;
        return (
          <Link
            key={slug}
            href={href}
            id={`nav-finance-${slug}`}
            className="nav__link"
            aria-current={isHere ? 'page' : undefined}
            prefetch={false}
          >
            {isHere ? <div className="nav__link-indicator" /> : null}
            <span className="nav__link-label">{label}</span>
          </Link>
        );
      })}
    </NavGroup>
  );
}
