export { addAnalyticsRoutes } from './api/analytics.routes';
