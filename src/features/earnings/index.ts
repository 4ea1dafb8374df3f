export { addEarningPaperRoutes } from './api/earning-papers.routes';
export { addEarningRoutes } from './api/earnings.routes';
