export { addFinanceRoutes } from './api/finance.routes';
export { getRevenue } from './use-cases/get-revenue';
