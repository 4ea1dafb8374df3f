export { addTimeRoutes } from './api/time.routes';
export { timeEntriesCollection } from './data/time-entry.document';
export { timeSubscribers } from './use-cases/time.subscribers';
export { addTime, startTimer, stopTimer } from './use-cases/track-time';
