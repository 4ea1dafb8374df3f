export { addApiKeyRoutes } from './api/api-keys.routes';
export { readApiKey } from './use-cases/read-key';
