'use client';

import { Link, useAuth } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { can } from '@/features/accounts/domain/permissions';

type PanelUser = { id: string; collection: 'users'; staffRoles?: string[] } & Record<string, unknown>;

/** The payouts' page in the panel's menu, for staff who see money. */
export function PayoutsNav() {
  const { user } = useAuth<PanelUser>();
  const isHere = usePathname().startsWith('/admin/payouts');
  if (!can(user?.staffRoles, 'money.read')) return null;
  return (
    <Link
      href="/admin/payouts"
      id="nav-payout-runs"
      className="nav__link"
      aria-current={isHere ? 'page' : undefined}
      prefetch={false}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">Pay workers</span>
    </Link>
  );
}
