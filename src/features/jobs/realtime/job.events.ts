import { z } from 'zod';
import { requirePermission } from '@/features/accounts';
import type { Context } from '@/platform/context';
import { objectId } from '@/platform/http/fields';
import type { ClientEvent, NamespaceName } from '@/platform/realtime/realtime';
import { loadJobFor } from '../use-cases/load-job-for';

const subscription = z.strictObject({ jobId: objectId });

const isStaff = ({ actor }: Context) => actor.kind === 'user' && actor.role === 'admin';

/** `job:subscribe` joins a job's room, for its members and staff; acknowledged with where the job stands. */
const subscribe = (namespace: NamespaceName): ClientEvent<z.output<typeof subscription>> => ({
  namespace,
  name: 'job:subscribe',
  data: subscription,
  scope: 'events:read',
  perMinute: 120,
  burst: 40,
  handle: async (ctx, { jobId }, socket) => {
    const job = await loadJobFor(ctx, jobId, { as: 'member' });
    if (namespace === '/messages' && isStaff(ctx)) requirePermission(ctx, 'messages.read');
    socket.join(`job:${jobId}`);
    return { jobId, status: job.status, reviewStage: job.reviewStage ?? null };
  },
});

export const jobClientEvents = [subscribe('/jobs'), subscribe('/messages')] as const;
