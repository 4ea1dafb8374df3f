import type { Config } from 'payload';

/** The panel's own parts, named by path so that the configuration loads without React. */
export const adminOptions: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  components: {
    graphics: {
      Icon: '/features/admin/ui/brand/icon#Icon',
      Logo: '/features/admin/ui/brand/logo#Logo',
    },
    views: { dashboard: { Component: '/features/admin/ui/dashboard/dashboard#Dashboard' } },
    beforeLogin: ['/features/accounts/ui/admin/login-form#LoginForm'],
    logout: { Button: '/features/accounts/ui/admin/logout-button#LogoutButton' },
    providers: ['/features/accounts/ui/admin/panel-session#PanelSession'],
  },
  meta: {
    titleSuffix: ' · Nimmit operations',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
  },
  dateFormat: 'd MMM yyyy, HH:mm',
  timezones: { defaultTimezone: 'Asia/Phnom_Penh' },
};
