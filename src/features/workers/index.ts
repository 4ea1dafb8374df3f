import type { Subscriber } from '@/platform/subscribers';
import { accountSubscribers } from './subscribers/account.subscribers';
import { openProfileOfWorker } from './use-cases/open-profile';

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
export {
  presentAvailability,
  presentPortfolio,
  presentProfile,
  presentSkills,
  presentStats,
  readPublicWorkerSide,
  readWorkerSide,
} from './use-cases/present-worker';

export const workerSubscribers: readonly Subscriber[] = [openProfileOfWorker, ...accountSubscribers];
