import type { z } from 'zod';
import { requirePermission, requireUser } from '@/features/accounts';
import { verifyWorkerInput } from '@/features/admin/api/admin.schemas';
import { skillsCollection } from '@/features/skills';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { errors } from '@/platform/errors';
import { objectId } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { oid } from '@/shared/ids';
import { projectWorkerCard } from '../data/worker-card.projection';
import type { WorkerSkill } from '../data/worker-profile.document';
import { loadProfile, saveProfile } from '../data/workers.repository';

const input = verifyWorkerInput.extend({ id: objectId });
type Verdict = z.output<typeof input>['skills'][number];

/**
 * Staff confirm, or take back, that a worker has a skill at a level; a level in the verdict also sets it.
 * @throws AppError NOT_FOUND, VALIDATION_FAILED naming a skill that the worker does not list
 */
export const verifyWorkerSkills = defineUseCase({
  name: 'workers.verify-skills',
  input,
  authorize: (ctx) => requirePermission(ctx, 'workers.verify'),
  run: async (tx, { id, skills: verdicts, note }) => {
    const worker = oid(id);
    const profile = await loadProfile(tx, worker);
    const slugs = await slugsOf(tx, profile.skills);
    verdicts.forEach((verdict, index) => {
      if (slugs.includes(verdict.slug)) return;
      throw errors.validation([
        {
          path: `skills.${index}.slug`,
          message: 'The worker does not list this skill.',
          expected: slugs.join(', '),
        },
      ]);
    });
    const by = tx.actor.kind === 'user' ? oid(requireUser(tx).id) : null;
    const skills = profile.skills.map((row, index) => {
      const verdict = verdicts.find(({ slug }) => slug === slugs[index]);
      return verdict ? judged(row, verdict, by, tx.clock.now()) : row;
    });
    const after = await saveProfile(tx, worker, { skills });
    await projectWorkerCard(tx.db, worker, tx.clock.now(), tx.session);
    await tx.audit({
      action: 'worker.verify_skills',
      entity: 'worker-profiles',
      entityId: profile._id.toHexString(),
      before: { skills: profile.skills },
      after: { skills },
      reason: note,
    });
    await tx.emit({
      type: 'worker.skills_verified',
      rooms: [`user:${id}`, 'staff'],
      data: { workerId: id, skills: verdicts.map(({ slug, verified }) => ({ slug, verified })) },
    });
    return after;
  },
});

async function slugsOf(tx: TxContext, rows: readonly WorkerSkill[]): Promise<string[]> {
  const ids = rows.map(({ skill }) => skill);
  const found = await skillsCollection(tx.db)
    .find({ _id: { $in: ids } }, { ...inSession(tx), projection: { slug: 1 } })
    .toArray();
  const bySkill = new Map(found.map((skill) => [skill._id.toHexString(), skill.slug]));
  return rows.map(({ skill }) => bySkill.get(skill.toHexString()) ?? '');
}

function judged(row: WorkerSkill, verdict: Verdict, by: WorkerSkill['verifiedBy'], now: Date): WorkerSkill {
  const level = verdict.level ?? row.level;
  return verdict.verified
    ? { ...row, level, verifiedAt: now, verifiedBy: by }
    : { ...row, level, verifiedAt: null, verifiedBy: null };
}
