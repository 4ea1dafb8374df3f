export { addTeamRoutes } from './api/team.routes';
export { assertWithinBudget } from './use-cases/budgets';
