import { z } from 'zod';
import { etagOfMe, presentMe, requireRole, usersCollection } from '@/features/accounts';
import { skillsCollection } from '@/features/skills';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { assertMatches, etagOf } from '@/platform/http/etag';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { updateWorkerProfileInput } from '../api/workers.schemas';
import { projectWorkerCard } from '../data/worker-card.projection';
import type { WorkerProfileDocument, WorkerSkill } from '../data/worker-profile.document';
import { loadProfile, saveProfile } from '../data/workers.repository';
import { presentProfile } from './present-worker';

const input = updateWorkerProfileInput.extend({ ifMatch: z.string().max(200).optional() });

/**
 * Changes what a worker says about themselves. Skills are replaced as a list; one that is new or changed its level is
 * not verified any more.
 * @throws AppError VALIDATION_FAILED naming a skill that is not in the catalogue, PRECONDITION_FAILED
 */
export const updateWorkerProfile = defineUseCase({
  name: 'workers.update-profile',
  input,
  authorize: (ctx) => void requireRole(ctx, 'worker'),
  run: async (tx, { ifMatch, skills, ...plain }) => {
    const worker = oid(requireRole(tx, 'worker').id);
    const before = await loadProfile(tx, worker);
    await assertFresh(tx, before, ifMatch);
    const set: Record<string, unknown> = Object.fromEntries(
      Object.entries(plain).filter(([, value]) => value !== undefined),
    );
    if (skills) set.skills = await keepVerified(tx, before.skills, skills);
    const after = await saveProfile(tx, worker, set);
    await projectWorkerCard(tx.db, worker, tx.clock.now(), tx.session);
    await tx.audit({
      action: 'worker.update_profile',
      entity: 'worker-profiles',
      entityId: before._id.toHexString(),
      before: Object.fromEntries(
        Object.keys(set).map((key) => [key, before[key as keyof WorkerProfileDocument]]),
      ),
      after: set,
    });
    return presentProfile(tx, after);
  },
});

async function assertFresh(tx: TxContext, profile: WorkerProfileDocument, ifMatch: string | undefined) {
  if (!ifMatch) return;
  const user = await usersCollection(tx.db).findOne({ _id: profile.worker }, inSession(tx));
  const whole = user ? etagOfMe(await presentMe(tx, user)) : '';
  assertMatches(ifMatch, etagOf(profile.updatedAt), whole);
}

async function keepVerified(
  tx: TxContext,
  before: readonly WorkerSkill[],
  wanted: readonly { slug: string; level: WorkerSkill['level'] }[],
): Promise<WorkerSkill[]> {
  const slugs = wanted.map(({ slug }) => slug);
  const known = await skillsCollection(tx.db)
    .find({ slug: { $in: slugs }, active: true }, { ...inSession(tx), projection: { slug: 1 } })
    .toArray();
  const idOf = new Map(known.map((skill) => [skill.slug, skill._id]));
  return wanted.map(({ slug, level }, index) => {
    const skill = idOf.get(slug);
    if (!skill) {
      throw errors.validation([
        { path: `skills.${index}.slug`, message: 'There is no such skill.', expected: 'the slug of a skill' },
      ]);
    }
    const same = before.find((old) => old.skill.equals(skill) && old.level === level);
    return { skill, level, verifiedAt: same?.verifiedAt ?? null, verifiedBy: same?.verifiedBy ?? null };
  });
}
