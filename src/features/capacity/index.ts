export { addCapacityRoutes } from './api/capacity.routes';
export { watchPlanningTask } from './tasks/watch-planning.task';
export { type Capacity, getCapacity } from './use-cases/get-capacity';
export { standingWarnings, watchPlanning } from './use-cases/watch-planning';
