export { addEarningRoutes } from './api/earnings.routes';
