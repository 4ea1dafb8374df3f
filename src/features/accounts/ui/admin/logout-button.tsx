'use client';

import { LogOutIcon, useTranslation } from '@payloadcms/ui';
import { signOutOfPanel } from './panel-requests';

/** Ends the session everywhere it counts, then shows the panel's sign-in. */
export function LogoutButton() {
  const { t } = useTranslation();
  async function leave() {
    await signOutOfPanel();
    window.location.assign('/admin/login');
  }
  return (
    <button
      type="button"
      className="nav__log-out"
      aria-label={t('authentication:logOut')}
      title={t('authentication:logOut')}
      onClick={leave}
      style={{ background: 'none', border: 0, padding: 0, cursor: 'pointer' }}
    >
      <LogOutIcon />
    </button>
  );
}
