export { addTimeRoutes } from './api/time.routes';
export { timeEntriesCollection } from './data/time-entry.document';

export { timeSubscribers } from './use-cases/time.subscribers';
export { startTimer, stopTimer } from './use-cases/track-time';
