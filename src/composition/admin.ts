import type { Config } from 'payload';

/** The mark, carried along: the portals' own icon has an address that changes with each build. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b222b"/>' +
    '<path d="M16 6.5a9.5 9.5 0 0 0-9.4 11h4.1a6 6 0 0 1 8.6-6.2A9.5 9.5 0 0 0 16 6.5Z" fill="#a9bfc6"/>' +
    '<path d="M9.8 20.5a6.4 6.4 0 0 1 12.4 0Z" fill="#f4b766"/>' +
    '<path d="M6.5 23h19" stroke="#eef5f5" stroke-width="2" stroke-linecap="round"/></svg>',
)}`;

/** The panel's own parts, named by path so that the configuration loads without React. */
export const adminOptions: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  components: {
    graphics: {
      Icon: '/features/admin/ui/brand/icon#Icon',
      Logo: '/features/admin/ui/brand/logo#Logo',
    },
    views: {
      dashboard: { Component: '/features/admin/ui/dashboard/dashboard#Dashboard' },
      payouts: {
        path: '/payouts',
        Component: '/features/payouts/ui/panel/payouts-view#PayoutsView',
        meta: { title: 'Payout runs' },
      },
      capacity: {
        path: '/capacity',
        Component: '/features/capacity/ui/capacity-view#CapacityView',
        meta: { title: 'Capacity' },
      },
      quality: {
        path: '/quality',
        Component: '/features/analytics/ui/panel/quality-view#QualityView',
        meta: { title: 'Quality' },
      },
      finance: { path: '/finance', Component: '/features/finance/ui/panel/finance-view#FinanceView' },
    },
    afterNavLinks: [
      '/features/capacity/ui/capacity-nav#CapacityNav',
      '/features/payouts/ui/panel/payouts-nav#PayoutsNav',
      '/features/finance/ui/panel/finance-nav#FinanceNav',
      '/features/analytics/ui/panel/quality-nav#QualityNav',
    ],
    beforeLogin: ['/features/accounts/ui/admin/login-form#LoginForm'],
    logout: { Button: '/features/accounts/ui/admin/logout-button#LogoutButton' },
    providers: ['/features/accounts/ui/admin/panel-session#PanelSession'],
  },
  meta: {
    titleSuffix: ' · Nimmit operations',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: ICON }],
  },
  dateFormat: 'd MMM yyyy, HH:mm',
  timezones: { defaultTimezone: 'Asia/Phnom_Penh' },
};
