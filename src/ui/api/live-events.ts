/** Which reads each server event makes stale, by path prefix. */
export const staleByEvent: Record<string, readonly string[]> = {
  'job:status_changed': ['/jobs', '/users/me/credits', '/earnings', '/analytics'],
  'job:new_message': ['/jobs'],
  notification: ['/notifications'],
  'worker:assigned': ['/jobs'],
  'offer:new': ['/jobs/available', '/notifications'],
  'offer:closed': ['/jobs/available'],
  'capacity:changed': ['/admin'],
};

export const liveEvents = Object.keys(staleByEvent);

/** An event as GET /v1/events lists it. */
export interface PolledEvent {
  id: string;
  type: string;
  data?: Record<string, unknown>;
}

/** Reads a durable event makes stale when it comes by polling, where types are `job.submitted`, `offer.made` … */
export function staleByType(type: string): readonly string[] {
  const feature = type.split('.')[0];
  if (feature === 'job' || feature === 'deliverable' || feature === 'message') return ['/jobs', '/users/me/credits', '/earnings'];
  if (feature === 'offer') return ['/jobs/available', '/jobs'];
  if (feature === 'notification') return ['/notifications'];
  if (feature === 'credits' || feature === 'transaction') return ['/users/me/credits', '/payments'];
  return [];
}
