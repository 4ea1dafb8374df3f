export { addJobFileRoutes } from './api/job-files.routes';
