import type { Namespace } from './socket';

interface LiveEvent {
  namespace: Namespace;
  name: string;
  /** Path prefixes of the reads that it makes stale. */
  stale: readonly string[];
}

/** A balance moves when something is paid, held, settled or given back: of a plan, a pack or a job. */
const moneyReads = ['/users/me/credits', '/users/me/subscription', '/payments', '/jobs', '/referrals'];
const jobReads = ['/jobs', '/users/me/credits', '/earnings', '/payments'];

/** What the server says over sockets, and which reads that makes stale. */
export const liveEvents: readonly LiveEvent[] = [
  { namespace: '/jobs', name: 'job:status_changed', stale: jobReads },
  { namespace: '/jobs', name: 'worker:assigned', stale: ['/jobs'] },
  { namespace: '/jobs', name: 'offer:new', stale: ['/jobs/available', '/notifications'] },
  { namespace: '/jobs', name: 'offer:closed', stale: ['/jobs/available', '/offers'] },
  { namespace: '/jobs', name: 'notification', stale: ['/notifications'] },
  { namespace: '/jobs', name: 'credits:changed', stale: moneyReads },
  { namespace: '/jobs', name: 'file:changed', stale: ['/jobs', '/storage'] },
  { namespace: '/messages', name: 'job:new_message', stale: ['/jobs'] },
  { namespace: '/messages', name: 'job:message_edited', stale: ['/jobs'] },
];

const byFeature: Record<string, readonly string[]> = {
  job: jobReads,
  deliverable: jobReads,
  message: ['/jobs'],
  file: ['/jobs', '/storage'],
  offer: ['/jobs'],
  notification: ['/notifications'],
  credits: moneyReads,
  referral: ['/referrals'],
  organization: ['/organization', '/users/me'],
  payout: ['/payouts', '/earnings'],
  payout_method: ['/users/me/payout-method', '/earnings'],
};

/** Reads that a durable event makes stale when it comes by polling, where types are `job.submitted`, `offer.created` … */
export function staleByType(type: string): readonly string[] {
  return byFeature[type.split('.')[0] ?? ''] ?? [];
}
