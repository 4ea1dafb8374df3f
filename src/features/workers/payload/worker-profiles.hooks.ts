import { ObjectId } from 'mongodb';
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import { mongoOf } from '@/platform/mongo';
import { idOf } from '@/platform/payload/access';
import { inUseCase } from '@/platform/payload/guard';
import { sessionOf } from '@/platform/payload/transaction';
import { processClock } from '@/platform/process-clock';
import { projectWorkerCard } from '../data/worker-card.projection';

interface SkillRow {
  skill?: unknown;
  level?: unknown;
  verifiedAt?: unknown;
  verifiedBy?: unknown;
}

/** A verification belongs to a skill at a level: whoever changes either, by any door, starts unverified. */
export const dropStaleVerification: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (inUseCase(req) || !Array.isArray(data.skills)) return data;
  const verified = ((originalDoc?.skills ?? []) as SkillRow[]).filter((row) => row.verifiedAt);
  const skills = (data.skills as SkillRow[]).map((row) => {
    const same = verified.find((old) => idOf(old.skill) === idOf(row.skill) && old.level === row.level);
    return { ...row, verifiedAt: same?.verifiedAt ?? null, verifiedBy: same?.verifiedBy ?? null };
  });
  return { ...data, skills };
};

/** Keeps the card that matching scans in step with the profile, in the same transaction. */
export const projectCard: CollectionAfterChangeHook = async ({ doc, req }) => {
  const worker = idOf(doc.worker);
  const session = await sessionOf(req);
  if (worker)
    await projectWorkerCard(mongoOf(req.payload).db, new ObjectId(worker), processClock().now(), session);
  return doc;
};
