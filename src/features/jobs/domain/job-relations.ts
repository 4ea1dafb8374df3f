import type { StaffRole } from '@/shared/vocabulary';
import type { EntityId } from './job-types';

/**
 * What somebody is to one job. `client` is an owner or member of the organization that pays, `requester` a colleague
 * whose briefs wait for approval; `worker` has the job, `candidate` has an open offer for it.
 */
export const JOB_RELATIONS = [
  'client',
  'requester',
  'worker',
  'candidate',
  'operations',
  'finance',
  'quality',
  'support',
  'system',
] as const;
export type JobRelation = (typeof JOB_RELATIONS)[number];

/** Who acts, as far as these rules care; the platform's actor satisfies it. */
export type LifecycleActor =
  | {
      kind: 'user';
      id: string;
      role: 'client' | 'worker' | 'admin';
      staffRoles: readonly StaffRole[];
      organizationId: string | null;
      organizationRole: string | null;
    }
  | { kind: 'system' }
  | { kind: 'anonymous' };

const STAFF_RELATIONS = ['operations', 'finance', 'quality', 'support'] as const;

/**
 * Everything that the actor is to the job; empty for a stranger. A staff `owner` is every kind of staff.
 * `hasOpenOffer` says whether the acting worker has an offer that still waits for an answer.
 */
export function relationsTo(
  job: { organization: EntityId; worker: EntityId | null },
  actor: LifecycleActor,
  facts: { hasOpenOffer?: boolean } = {},
): JobRelation[] {
  if (actor.kind === 'system') return ['system'];
  if (actor.kind === 'anonymous') return [];
  if (actor.role === 'admin') return staffRelations(actor.staffRoles);
  if (actor.role === 'client') {
    if (actor.organizationId === null || job.organization.toString() !== actor.organizationId) return [];
    return [actor.organizationRole === 'requester' ? 'requester' : 'client'];
  }
  const relations: JobRelation[] = [];
  if (job.worker?.toString() === actor.id) relations.push('worker');
  if (facts.hasOpenOffer) relations.push('candidate');
  return relations;
}

function staffRelations(roles: readonly StaffRole[]): JobRelation[] {
  return STAFF_RELATIONS.filter((relation) => roles.includes(relation) || roles.includes('owner'));
}
