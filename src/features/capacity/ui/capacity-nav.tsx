'use client';

import { Link } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';

/** Capacity in the panel's menu. */
export function CapacityNav() {
  const isHere = usePathname().startsWith('/admin/capacity');
  return (
    <Link
      href="/admin/capacity"
      id="nav-capacity"
      className="nav__link"
      aria-current={isHere ? 'page' : undefined}
      prefetch={false}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">Capacity</span>
    </Link>
  );
}
