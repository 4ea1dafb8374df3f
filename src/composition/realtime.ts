import { z } from 'zod';
import { jobClientEvents } from '@/features/jobs';
import { messageClientEvents } from '@/features/messages';
import { updateAvailability } from '@/features/workers';
import type { ClientEvent, Translate } from '@/platform/realtime/realtime';
import { AVAILABILITIES } from '@/shared/vocabulary';

const statusData = z.strictObject({ status: z.enum(AVAILABILITIES) });

/** `worker:status` is the worker's switch: available, busy or offline. */
const workerStatus: ClientEvent<z.output<typeof statusData>> = {
  namespace: '/jobs',
  name: 'worker:status',
  data: statusData,
  perMinute: 20,
  burst: 5,
  handle: (ctx, data) => updateAvailability(ctx, data),
};

/** What clients may send over a socket. */
// biome-ignore lint/suspicious/noExplicitAny: a list of events of different data types
export const clientEvents: readonly ClientEvent<any>[] = [
  ...jobClientEvents,
  ...messageClientEvents,
  workerStatus,
];

/** Event types and prefixes → where and under which name sockets hear of them. First match wins. */
const ROUTES: readonly { type: RegExp; namespace: '/jobs' | '/messages' | '/admin'; name: string }[] = [
  { type: /^message\.read$/, namespace: '/messages', name: 'job:messages_read' },
  { type: /^message\.edited$/, namespace: '/messages', name: 'job:message_edited' },
  { type: /^message\./, namespace: '/messages', name: 'job:new_message' },
  { type: /^notification\./, namespace: '/jobs', name: 'notification' },
  { type: /^offer\.created$/, namespace: '/jobs', name: 'offer:new' },
  { type: /^offer\./, namespace: '/jobs', name: 'offer:closed' },
  { type: /^job\.assigned$/, namespace: '/jobs', name: 'worker:assigned' },
  { type: /^job\./, namespace: '/jobs', name: 'job:status_changed' },
  { type: /^file\./, namespace: '/jobs', name: 'file:changed' },
  { type: /^credits\.changed$/, namespace: '/jobs', name: 'credits:changed' },
  { type: /^capacity\./, namespace: '/admin', name: 'capacity:changed' },
];

/** How a committed event is told to sockets. */
export const translateEvent: Translate = (event) => {
  const route = ROUTES.find((candidate) => candidate.type.test(event.type));
  return route ? { namespace: route.namespace, name: route.name } : null;
};
