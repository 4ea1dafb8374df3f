export { addAccountActionRoutes } from './api/account-actions.routes';
export { addAdminListRoutes } from './api/admin-lists.routes';
