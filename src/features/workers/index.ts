import type { Subscriber } from '@/platform/subscribers';
import { accountSubscribers } from './subscribers/account.subscribers';
import { figureSubscribers } from './subscribers/figures.subscribers';
import { openProfileOfWorker } from './use-cases/open-profile';

export {
  addPortfolioItemRoute,
  createPortfolioUploadRoute,
  getPortfolioFileRoute,
  removePortfolioItemRoute,
} from './api/workers.contract';
export { addWorkerRoutes } from './api/workers.routes';
export { currentMeans, loadMeans } from './data/platform-means.repository';
export {
  NEW_WORKER_STATS,
  type WorkerCardDocument,
  type WorkerStats,
  workerCardsCollection,
} from './data/worker-card.document';
export { projectWorkerCard, rescore } from './data/worker-card.projection';
export {
  type PortfolioItem,
  type WorkerAvailability,
  type WorkerProfileDocument,
  workerProfilesCollection,
} from './data/worker-profile.document';
export { refreshMeansTask } from './tasks/refresh-means.task';
export { fillSkillSets } from './use-cases/fill-skill-sets';
export { addPortfolioItem, findPortfolioItem, removePortfolioItem } from './use-cases/portfolio';
export {
  presentAvailability,
  presentStats,
  readPublicWorkerSide,
  readWorkerSide,
} from './use-cases/present-worker';
export { type CardDifference, rebuildWorkerCards } from './use-cases/rebuild-worker-cards';
export { updateAvailability } from './use-cases/update-availability';
export { updateWorkerProfile } from './use-cases/update-profile';
export { verifyWorkerSkills } from './use-cases/verify-skills';

/** What workers do when accounts, jobs, offers and earnings say that something happened. */
export const workerSubscribers: readonly Subscriber[] = [
  openProfileOfWorker,
  ...accountSubscribers,
  ...figureSubscribers,
];
