'use client';

import { Link, NavGroup, useAuth } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';

const HREF = '/admin/quality';

/** The quality page in the panel's menu. */
export function QualityNav() {
  const { user } = useAuth();
  const isHere = usePathname() === HREF;
  if (!user) return null;
  return (
    <NavGroup label="Quality">
      <Link
        href={HREF}
        id="nav-quality"
        className="nav__link"
        aria-current={isHere ? 'page' : undefined}
        prefetch={false}
      >
        {isHere ? <div className="nav__link-indicator" /> : null}
        <span className="nav__link-label">On time, right at once</span>
      </Link>
    </NavGroup>
  );
}
