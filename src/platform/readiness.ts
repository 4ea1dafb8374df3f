import { processWide } from './process-wide';

interface Readiness {
  state: 'starting' | 'ready' | 'stopping';
}

const readiness = () => processWide<Readiness>('readiness', () => ({ state: 'starting' }));

/** Everything is up: `/v1/readyz` may answer 200. */
export function markReady(): void {
  readiness().state = 'ready';
}

/** The process is going away: load balancers should stop sending. */
export function markStopping(): void {
  readiness().state = 'stopping';
}

/** Whether the process has started and is not stopping. */
export function readinessState(): Readiness['state'] {
  return readiness().state;
}
