import { ObjectId } from 'mongodb';
import type { PayloadRequest } from 'payload';
import { mongoOf } from '@/platform/mongo';
import {
  type AccessRule,
  anyOf,
  currentUser,
  ownDocuments,
  ownOrganization,
  staff,
} from '@/platform/payload/access';
import type { DescribeStatus } from '@/platform/payload/status-writes';
import type { StaffRole } from '@/shared/vocabulary';
import { offersOpenFor } from '../data/open-offers';
import { allowedTransitions } from '../domain/job-lifecycle';
import { type LifecycleActor, relationsTo } from '../domain/job-relations';

/** Jobs that wait for the worker's answer. */
const jobsOfferedToMe: AccessRule = async ({ req }) => {
  const user = currentUser(req);
  if (user?.role !== 'worker') return false;
  const jobs = await offersOpenFor(mongoOf(req.payload).db, new ObjectId(user.id));
  return jobs.length > 0 && { id: { in: jobs.map(String) } };
};

/** Staff all, clients their organization's, workers theirs and those offered to them. */
export const readJobs = anyOf(staff, ownOrganization(), ownDocuments('worker', 'worker'), jobsOfferedToMe);

/** What the person could do with a job now, for the answer to a direct write of its status. */
export const describeJobStatus: DescribeStatus = async ({ req, id }) => {
  if (!id) return null;
  const job = await req.payload
    .findByID({
      collection: 'jobs',
      id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
      disableErrors: true,
    })
    .catch(() => null);
  if (!job) return null;
  const relations = relationsTo(
    { organization: String(job.organization), worker: job.worker ? String(job.worker) : null },
    actorOf(req),
    {
      hasOpenOffer: currentUser(req)?.role === 'worker' && String(job.worker ?? '') !== currentUser(req)?.id,
    },
  );
  const state = { status: job.status, reviewStage: job.reviewStage ?? null } as Parameters<
    typeof allowedTransitions
  >[0];
  return { from: String(job.status), allowed: allowedTransitions(state, relations) };
};

function actorOf(req: PayloadRequest): LifecycleActor {
  const user = currentUser(req);
  if (!user) return { kind: 'anonymous' };
  return {
    kind: 'user',
    id: user.id,
    role: user.role as 'client' | 'worker' | 'admin',
    staffRoles: [...user.staffRoles] as StaffRole[],
    organizationId: user.organization,
    organizationRole: user.organizationRole,
  };
}
